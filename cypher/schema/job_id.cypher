// name: job_id
// mode: schema
// params: -
// returns: -
// One Job node for each id.
CREATE CONSTRAINT job_id IF NOT EXISTS
FOR (n:Job) REQUIRE n.id IS UNIQUE
