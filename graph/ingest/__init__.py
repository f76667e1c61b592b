"""From files to the graph: readers, the queue's intake, worker processes, their supervisor, and progress."""
