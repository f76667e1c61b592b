// name: ping
// mode: read
// params: -
// returns: version
// Name and version of the server.
CALL dbms.components() YIELD name, versions, edition
RETURN name + ' ' + versions[0] + ' ' + edition AS version
