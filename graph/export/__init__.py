"""The graph for other programs: one format a file."""

from graph.export.formats import FORMS, Form, Format, export
from graph.export.source import Selection

__all__ = ["FORMS", "Form", "Format", "Selection", "export"]
