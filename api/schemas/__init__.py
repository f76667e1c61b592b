"""What goes in and out over HTTP, and the mapping from and to the domain's values."""
