"""What is measured, where the figure stands in the scorer's answer, and how far it may fall before a test says so."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.labels.articles import ARTICLES


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of one benchmark, in percent unless it is a ratio.

    Attributes:
        run: the run of `RUNS` whose predictions are scored.
        path: keys under `scores` of the scorer's JSON.
        reach: the figure that is aimed at, in words.
        noise: by how much it may fall without a reason: about what a few sentences more or less make of it.
    """

    run: str
    path: tuple[str, ...]
    reach: str
    noise: float

    @property
    def name(self) -> str:
        """How tables call it."""
        return " ".join((self.run, *self.path))

    def of(self, scores: Mapping[str, Any]) -> float:  # Any: JSON
        """The figure in the scorer's answer; 0 where nothing was found to count."""
        found: Any = scores
        for key in self.path:
            found = found[key]
        return float(found or 0.0)


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the shipped extractor over one gold file.

    Attributes:
        fold: only the rows of this fold, or the articles of this part; None for all.
    """

    benchmark: str
    gold: str
    fold: int | str | None = None


READ, ASIDE = "graph, further articles", "graph, articles put aside"
"""Articles of which our readers wrote down the facts: whose misses are read to mend them, and whose are not."""

RUNS: Mapping[str, Run] = {
    "graph": Run("graph", "graph_gold.jsonl"),
    READ: Run("graph", ARTICLES, fold="read"),
    ASIDE: Run("graph", ARTICLES, fold="aside"),
    "carb": Run("carb", "carb_dev_wikipedia.jsonl"),
    "gap": Run("gap", "gap_validation.jsonl"),
    "re3d": Run("re3d", "re3d_open_sources.jsonl"),
    "names": Run("names", "name_pairs.jsonl"),
    "coref": Run("coref", "coref_gum_news.jsonl"),
    "knowledgenet, seen in training,": Run("knowledgenet", "knowledgenet_folds1-3.jsonl", fold=3),
}
"""What the extractor learned is of other texts than these, but for typed relations and names, which are reported held
out as well, and for the confidences, which order what is found and choose nothing."""

MEASURES = (
    Measure("graph", ("micro", "fact_R"), "≥ 60", 1.0),
    Measure("graph", ("micro", "fact_R_w2"), "≥ 75", 1.5),
    Measure("graph", ("micro", "closed_P"), "≥ 85", 1.0),
    Measure("graph", ("micro", "F1"), "≥ 70", 1.0),
    *(
        Measure(run, ("micro", figure), reach, 1.5)
        for run in (READ, ASIDE)
        for figure, reach in (("fact_R", "≥ 60"), ("fact_R_w2", "≥ 75"), ("closed_P", "≥ 85"), ("F1", "≥ 70"))
    ),
    Measure("carb", ("F1",), "≥ 58", 0.7),
    Measure("carb", ("AUC_flat",), "≥ 38", 0.7),
    Measure("gap", ("overall", "F1"), "≥ 68", 1.0),
    Measure("gap", ("bias_F_over_M",), "0.95 to 1.05", 0.04),
    Measure("re3d", ("touch", "pair_R"), "≥ 50", 1.0),
    Measure("re3d", ("touch", "closed_P"), "≥ 50", 1.0),
    Measure("re3d", ("touch", "trigger_R"), "≥ 35", 1.0),
    Measure("names", ("all", "F1"), "≥ 85", 0.8),
    Measure("coref", ("conll_F1",), "≥ 50", 0.7),
    Measure("knowledgenet, seen in training,", ("span_overlap", "F1"), "", 1.5),
)
"""What the shipped extractor is held to."""

FOLDS = (1, 2, 3)
TYPED = Measure("knowledgenet, held out,", ("span_overlap", "F1"), "≥ 76", 1.0)
"""Scored on each fold with weights that were trained on the two others."""
