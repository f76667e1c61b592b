import json
import logging

from api.log import JsonLines


def test_a_line_is_json_with_its_fields() -> None:
    record = logging.LogRecord("relatum", logging.INFO, "x.py", 1, "request %s", ("done",), None)
    record.status = 200
    line = json.loads(JsonLines().format(record))
    assert (line["event"], line["level"], line["status"]) == ("request done", "INFO", 200)
    assert "args" not in line


def test_an_error_has_its_trace() -> None:
    error = ValueError("x")
    record = logging.LogRecord("relatum", logging.ERROR, "x.py", 1, "broke", None, (ValueError, error, None))
    assert "ValueError" in json.loads(JsonLines().format(record))["error"]
