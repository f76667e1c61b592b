"""The outward faces of Relatum: HTTP, command line, explorer and clients."""
