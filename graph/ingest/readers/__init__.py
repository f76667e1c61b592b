"""Files become articles: one format a file, `read.py` chooses among them."""
