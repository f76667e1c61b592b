"""Questions about one entity and their answers in words, shared by the command line and HTTP."""
