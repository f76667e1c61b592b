"""Tables of what Cypher of strangers may say and do. What is in none of them is refused, so that it fails closed."""

CLAUSES = frozenset("MATCH OPTIONAL WITH UNWIND RETURN CALL".split())
"""How a query may begin."""

REFUSED = frozenset(
    """CREATE MERGE SET DELETE DETACH NODETACH REMOVE FOREACH INSERT DROP ALTER RENAME LOAD IMPORT USE GRANT DENY REVOKE
    SHOW TERMINATE START STOP ENABLE DISABLE REALLOCATE DEALLOCATE DRYRUN EXPLAIN PROFILE CYPHER YIELD TRANSACTIONS
    PERIODIC COMMIT FINISH LET FILTER NEXT INSPECT""".split()
)
"""Words that begin what is no read, or that the other layers cannot see through; as names they stand after a dot."""

BEFORE_BRACKETS = frozenset(
    """MATCH WHERE WITH RETURN UNWIND ON AS AND OR XOR NOT IN BY WHEN THEN ELSE CASE SKIP LIMIT OFFSET DISTINCT CALL
    CONTAINS IS SHORTEST PATHS PATH GROUPS GROUP""".split()
)
"""Words of the grammar that may stand before an opening bracket. Every other word there is the name of a function."""

FUNCTIONS = frozenset(
    """all any none single exists isempty
    shortestpath allshortestpaths length nodes relationships
    id elementid labels type keys properties startnode endnode
    coalesce nullif head last size char_length character_length reverse tail valuetype timestamp
    tolower toupper lower upper trim ltrim rtrim btrim left right substring split replace normalize tostring
    tostringornull
    tointeger tointegerornull tofloat tofloatornull toboolean tobooleanornull
    tointegerlist tofloatlist tostringlist tobooleanlist
    abs ceil floor round sign sqrt exp log log10 e pi rand isnan sin cos tan asin acos atan atan2 degrees radians
    avg collect count max min sum stdev stdevp percentilecont percentiledisc
    date datetime localdatetime localtime time duration
    date.truncate datetime.truncate localdatetime.truncate datetime.fromepoch datetime.fromepochmillis
    duration.between duration.indays duration.inmonths duration.inseconds
    range""".split()
)
"""Functions of the server that only compute, in lower case. Left out: `reduce`, which no timeout stops; `file`,
`linenumber` and `graph.*`, which belong to refused clauses; all of plug-ins, since some run queries and read files."""

ITERATING = frozenset("all any none single".split())
"""Functions that go through a list without looking at the clock."""

MOST_NUMBERS = 10_000
"""Numbers of a `range`. Source: a list of 60 million is gone through for 14 s under a timeout of 2 s."""

OPERATORS = frozenset(
    """ProduceResults Projection Filter Argument EmptyRow NodeUniqueIndexSeek NodeIndexSeek NodeIndexSeekByRange
    NodeIndexContainsScan NodeByLabelScan NodeCountFromCountStore Expand(All) Expand(Into) OptionalExpand(All)
    OptionalExpand(Into) VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning) ShortestPath
    StatefulShortestPath(Into) StatefulShortestPath(All) Repeat(Trail) Apply SemiApply AntiSemiApply Optional
    ConditionalApply AntiConditionalApply NodeHashJoin ValueHashJoin Union Distinct OrderedDistinct Unwind Aggregation
    EagerAggregation OrderedAggregation Eager CacheProperties Sort PartialSort Top PartialTop Top1WithTies Skip Limit
    EmptyResult CartesianProduct
    NodeIndexScan NodeIndexEndsWithScan NodeUniqueIndexSeekByRange UnionNodeByLabelsScan IntersectionNodeByLabelsScan
    DirectedRelationshipTypeScan UndirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan
    UndirectedUnionRelationshipTypesScan RelationshipCountFromCountStore RollUpApply SelectOrSemiApply
    SelectOrAntiSemiApply LetSemiApply LetAntiSemiApply LeftOuterHashJoin RightOuterHashJoin
    SubtractionNodeByLabelsScan VarLengthExpand(Pruning,BFS,All) VarLengthExpand(Pruning,BFS,Into)
    DirectedAllRelationshipsScan UndirectedAllRelationshipsScan""".split()
)
"""Operators of a plan. The first eight lines: tried out one by one. The rest: what everyday reads are planned with as
well; they find nodes by label too, or join and count what others found, and a timeout stops them."""

SEEKS = frozenset({"NodeUniqueIndexSeek"})
"""What a Cartesian product may multiply: one node by one node."""

FINDING = frozenset(
    """NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NodeIndexSeek NodeIndexSeekByRange NodeIndexScan
    NodeIndexContainsScan NodeIndexEndsWithScan NodeByLabelScan UnionNodeByLabelsScan
    IntersectionNodeByLabelsScan SubtractionNodeByLabelsScan""".split()
)
"""Operators that find nodes out of nothing: each says by which labels. The others go on from nodes, and all edges are
between entities."""

LABELS = frozenset(
    """__Entity__ Person Organization Location Event Work Product Group Thing Document Statement Appearance""".split()
)
"""What may be found: the graph and its evidence. Not keys of callers, the queue with its texts, or our own books."""
