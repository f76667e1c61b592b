"""Tests of `extract.english`."""

import pytest

from extract.english import require_english
from extract.errors import EmptyText, NotEnglish

ENGLISH = [
    "Ann Roe",
    "Kraków",
    "The UK's Foreign Office summoned Russian Ambassador Andrey Kelin. Foreign Secretary James Cleverly spoke.",
    "Storm hits Oslo; hundreds flee",
    "Board: Ann Roe, Chair; Tom Reed, Treasurer; Maria Lopez, Chief Executive, Acme Ltd; Ivo Lund; Nina Falk, Oslo",
    "Ann Roe, head of the board; Tom Reed, member of the board; Maria Lopez; Ivo Lund, Acme; Nina Falk, Oslo; Jon Lee",
    "The minister said on Monday that he would not resign, but that the cabinet had been asked to meet at noon.",
]
OTHERS = [
    "Der Minister sagte am Montag, dass er nicht zurücktreten werde, und dass das Kabinett am Mittag tagen soll.",
    "DER MINISTER SAGTE AM MONTAG, DASS ER NICHT ZURÜCKTRETEN WERDE, UND DASS DAS KABINETT AM MITTAG TAGEN SOLL.",
    "Ana Roe, presidenta de la Junta; Tomás Vega, vocal de la Junta y jefe de Obras; Eva Sanz, vocal; Inés Falk, jefa",
    "Le ministre a déclaré lundi qu'il ne démissionnerait pas et que le gouvernement se réunirait dans la journée.",
    "El ministro dijo el lunes que no dimitirá y que el gobierno se reunirá mañana para hablar de la crisis del agua.",
    "Министр сказал в понедельник что он не уйдет в отставку и что кабинет соберется завтра утром в столице страны",
    "وقال الوزير يوم الاثنين إنه لن يستقيل وإن مجلس الوزراء سيجتمع غدا في العاصمة لمناقشة الأزمة الحالية في البلاد",
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_passes(text: str) -> None:
    require_english(text)


@pytest.mark.parametrize("text", OTHERS)
def test_other_languages_do_not(text: str) -> None:
    with pytest.raises(NotEnglish, match="English"):
        require_english(text)


@pytest.mark.parametrize("text", ["", " \n\t", "... !?", "\u200b"])
def test_nothing_to_read(text: str) -> None:
    with pytest.raises(EmptyText):
        require_english(text)
