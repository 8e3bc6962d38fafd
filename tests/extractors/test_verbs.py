"""Conjugation against what grammars give for each model."""

import pytest

from extractors.verbs import FORMS, Form, conjugate


@pytest.mark.parametrize(
    ("infinitive", "tense", "person", "form"),
    [
        ("placer", "imperfect", 3, "plaçait"),
        ("manger", "present", 4, "mangeons"),
        ("lever", "future", 3, "lèvera"),
        ("céder", "present", 6, "cèdent"),
        ("céder", "future", 3, "cédera"),
        ("élever", "future", 3, "élèvera"),
        ("appeler", "present", 3, "appelle"),
        ("payer", "present", 6, "paient"),
        ("payer", "future", 3, "payera"),
        ("rester", "present", 3, "reste"),
        ("employer", "future", 6, "emploieront"),
        ("envoyer", "conditional", 3, "enverrait"),
        ("finir", "present", 6, "finissent"),
        ("maintenir", "simple_past", 6, "maintinrent"),
        ("attendre", "participle", 0, "attendues"),
        ("percevoir", "present", 3, "perçoit"),
        ("rejoindre", "gerund", 0, "rejoignant"),
        ("être", "imperfect", 6, "étaient"),
        ("pouvoir", "subjunctive", 3, "puisse"),
        ("mourir", "participle", 0, "mortes"),
    ],
)
def test_forms_follow_their_model(infinitive: str, tense: str, person: int, form: str) -> None:
    """Each simple form is that of the grammar."""
    assert form in {word for word, found in conjugate(infinitive) if (found.tense, found.person) == (tense, person)}


def test_forms_lead_back_to_every_verb() -> None:
    """A homograph has all its readings."""
    lemmas = {found.lemma for found in FORMS["suis"]}

    assert lemmas == {"être", "suivre"}
    assert Form("sentir", "future", 3) in FORMS["sentira"]
