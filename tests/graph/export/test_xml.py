from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from graph.export.xml import LOST, content, quoted

ODD = "\x00\x0b\x1f\ud800\udfff\ufffe\uffff"


@given(st.text() | st.text("\r\n\t \"'<>&]"))
def test_a_parser_reads_back_what_xml_can_hold(text: str) -> None:
    kept = "".join(LOST if letter in ODD or (letter < " " and letter not in "\t\n\r") else letter for letter in text)
    element = ET.fromstring(f"<a b={quoted(text)}>{content(text)}</a>")
    assert element.get("b") == kept
    assert (element.text or "") == kept


def test_what_no_xml_may_hold_is_seen_to_be_missing() -> None:
    assert content(ODD) == LOST * len(ODD)
