"""The constraints that a graph in Neo4j needs to be written again and looked up; named as those of a store of ours."""

SCHEMA = """CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:__Entity__) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE INDEX statement_relationship_id IF NOT EXISTS FOR (n:Statement) ON (n.relationship_id);
"""
"""Statements, one a line."""
