"""Where sentences begin: each `|` in these texts is where one must be found, and nowhere else."""

import pytest

from extractors.document import Document


@pytest.mark.parametrize(
    "text",
    [
        "Kiev attend. |Moscou se tait.",
        "Qui ? |Nul ne le sait ! |Et pourtant… |Il est venu.",
        "M. Macron et Mme. Durand ont vu le gén. Petit.",
        "Le 3 sept. 2021, à 3 h. du matin.",
        "J. K. Dupont est arrivé. |Il repart.",
        "Elle l'a écrit sur X. |Huit soldats sont morts. |M. X. Dupont le nie.",
        "Le procès Garibaldi c. Dupont s'ouvre. |Metz vs. Nancy se joue.",
        "C'est l'avis de l'OTAN.|Les alliés suivent.",
        "Voir lemonde.fr ou U.S.A. ou 3.14 ou F.16",
        "Il a dit « bien sûr. » |Puis il est parti.",
        "Un titre\n|Un texte",
        "L'Organisation des\nNations unies",
        "Paris, Lyon,\nMarseille",
        "une ligne\ncoupée au milieu",
        "un titre\n\n|un paragraphe",
        "un titre\r\n\r\n|un paragraphe",
        "Fin. .. |Début",
        "seul",
        "...",
        "Ils sont 3 000. |5 000 arrivent.",
    ],
)
def test_sentences_begin(text: str):
    """A sentence ends at its mark, at a blank line, and at a line end unless the line goes on."""
    plain = text.replace("|", "")
    document = Document.read(plain)

    begins = [document.starts[token] for token in document.sentences[1:]]

    shown = plain
    for begin in reversed(begins):
        shown = shown[:begin] + "|" + shown[begin:]
    assert shown == text


def test_a_text_without_tokens_has_no_sentences():
    """The empty text, and white space, hold nothing."""
    assert Document.read("").sentences == ()
    assert Document.read(" \n\n ").sentences == ()
