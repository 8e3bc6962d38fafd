"""What happens to troops, and how sure: verbs of every kind, aspect, will, means, denial, hypothesis."""

import pytest

from extractors import extract


def told(text: str) -> list[str]:
    """The event types and modalities of the counts in a text, in order."""
    facts = extract(text, "2022-02-15", {"troop_count"})
    counts = [fact for fact in facts if fact.type == "troop_count"]
    return [f"{count.event.type if count.event else None} {count.modality}" for count in counts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trois cents soldats estoniens ont commencé à se déployer mardi.", ["deployed asserted"]),
        ("L'armée tchadienne a fini par retirer 700 hommes du lac.", ["withdrawn asserted"]),
        ("Quarante soldats ont fini par déserter.", ["deserted asserted"]),
        ("Les 300 légionnaires ont mis deux jours à atteindre Kidal.", ["deployed asserted"]),
        ("Quelque 900 soldats ont mis trois semaines pour gagner Bangui.", ["deployed asserted"]),
        ("Les 500 hommes de la garnison se sont mis à reculer.", ["withdrawn asserted"]),
        ("Six cents soldats sont en train de se déployer autour de Goma.", ["deployed asserted"]),
        ("Vingt soldats ont osé se rendre.", ["captured asserted"]),
        ("L'armée belge peine à recruter 2 800 soldats.", ["mobilised possible"]),
        ("L'armée rêve d'aligner 300 000 hommes.", ["present possible"]),
        ("Quelque 2 000 réservistes sont censés rejoindre Kharkiv.", ["deployed planned"]),
        ("Quelque 900 soldats sont appelés à relever les Ghanéens.", ["other planned"]),
        ("Trente soldats ont reçu l'ordre de quitter Bambari.", ["withdrawn asserted"]),
        ("Les 40 soldats ont été forcés de déposer les armes.", ["captured asserted"]),
        ("Trente soldats ont dû être évacués.", ["withdrawn asserted"]),
        ("Trois cents soldats ont pu gagner la côte.", ["deployed asserted"]),
        ("Quarante soldats auraient pu être égorgés.", ["killed conditional"]),
        ("Deux brigades devraient être acheminées vers Lviv.", ["sent planned"]),
    ],
)
def test_an_infinitive_tells_the_event(text: str, expected: list[str]):
    """Verbs of aspect, will, means and chance leave the event to their infinitive."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le général a ordonné à 300 soldats de quitter Sarh.", ["withdrawn planned"]),
        ("Le barrage a obligé 900 soldats à rebrousser chemin.", ["withdrawn asserted"]),
        ("Kiev a permis à 120 soldats encerclés de se replier.", ["withdrawn asserted"]),
        ("L'Otan appelle ses 300 soldats à rentrer du Kosovo.", ["withdrawn possible"]),
        ("L'état-major a interdit à 300 soldats de tirer.", ["other denied"]),
        ("Le gouvernement a empêché 300 soldats de quitter le pays.", ["withdrawn denied"]),
        ("Kiev a demandé 300 soldats à Paris.", ["planned possible"]),
    ],
)
def test_people_are_made_to_do_something(text: str, expected: list[str]):
    """The infinitive behind those who are to do it is their event."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'armée malienne a failli perdre 90 soldats.", ["killed denied"]),
        ("Une vingtaine de soldats ont manqué de périr.", ["killed denied"]),
        ("La junte a évité d'envoyer ses 2 000 soldats au front.", ["sent denied"]),
        ("Au lieu d'envoyer 900 soldats, Rome a fourni des chars.", ["sent denied"]),
        ("Plutôt que de perdre 900 soldats, le général s'est retiré.", ["killed denied"]),
        ("Moscou assure ne pas avoir perdu 900 soldats.", ["killed denied"]),
        ("Moscou dit n'avoir perdu que 60 soldats.", ["killed reported"]),
        ("Athènes a annulé le déploiement de 300 soldats.", ["deployed denied"]),
        ("L'armée a annulé la parade après la mort de douze soldats.", ["killed asserted"]),
        ("Le retrait de 2 000 soldats a été annulé.", ["withdrawn denied"]),
        ("L'armée n'a pas hésité à engager 900 soldats.", ["deployed asserted"]),
        ("Six cents soldats ne tarderont pas à rejoindre Goma.", ["deployed planned"]),
        ("Paris n'a pas renoncé à retirer ses 1 500 soldats.", ["withdrawn possible"]),
        ("L'armée a perdu 90 soldats, sans compter 40 disparus.", ["killed asserted", "missing asserted"]),
        ("Quelque 300 guérilleros ont refusé de se rendre.", ["other asserted"]),
        ("L'Albanie a refusé d'envoyer 300 soldats.", ["sent denied"]),
    ],
)
def test_what_was_not_done_is_denied(text: str, expected: list[str]):
    """What nearly happened, was avoided or called off did not happen."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("À moins que Berlin n'envoie 900 soldats, la ville tombera.", ["sent possible"]),
        ("Au cas où Berlin enverrait 900 soldats, la ville tiendrait.", ["sent conditional"]),
        ("Il se peut que Paris retire 900 soldats.", ["withdrawn possible"]),
        ("Si Moscou masse encore 20 000 hommes, l'Otan répondra.", ["massed possible"]),
        ("Rome avait promis le départ de 900 soldats, avant d'en laisser 300 à Gao.", ["withdrawn planned", "present asserted"]),
        ("Rome enverra 900 soldats avant d'en retirer 300.", ["sent planned", "withdrawn planned"]),
        ("Prévue à 2 500 hommes, la force de l'ONU n'en compte que 900.", ["planned planned", "present asserted"]),
        ("Conçue pour 3 000 soldats, la base n'accueille plus que des chars.", ["planned possible"]),
        ("Réduite à 300 soldats, la garnison tient le fort.", ["present asserted"]),
    ],
)
def test_what_may_or_shall_be(text: str, expected: list[str]):
    """Hypotheses and sizes that were foreseen."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trente soldats ont tué deux civils à Gao.", ["other asserted"]),
        ("Trente soldats ont été tués à Gao.", ["killed asserted"]),
        ("Mille soldats enlevèrent le fort.", ["other asserted"]),
        ("La milice a enlevé douze soldats.", ["captured asserted"]),
        ("Trois cents rebelles se sont emparés de la ville.", ["other asserted"]),
        ("Les insurgés se sont emparés de 30 soldats.", ["captured asserted"]),
        ("Trois soldats ont perdu une jambe.", ["wounded asserted"]),
        ("Deux soldats nord-coréens ont demandé l'asile.", ["other asserted"]),
        ("Trente soldats se réclamant de l'empereur ont défilé.", ["other asserted"]),
        ("Le bataillon, fort de 900 hommes, a perdu 40 soldats.", ["None asserted", "killed asserted"]),
        ("Le Tchad, fort de 1 400 casques bleus, en retirera 600.", ["None asserted", "withdrawn planned"]),
        ("L'armée a perdu 58 hommes face à quelque 200 djihadistes.", ["killed asserted", "None asserted"]),
        ("Kiev aligne 800 000 soldats face à 600 000 soldats russes.", ["present asserted", "present asserted"]),
        ("Les 400 soldats font face à une mutinerie.", ["other asserted"]),
        ("L'Irlande remplacera les 90 conscrits qui gardent le port par 60 soldats.", ["other planned", "other planned"]),
    ],
)
def test_who_acts_and_on_whom(text: str, expected: list[str]):
    """Verbs that befall their object tell of their subject only that it acts."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'armée chilienne compte 77 000 soldats incorporés.", ["present asserted"]),
        ("L'effectif s'élève à 900 militaires, répartis sur trois sites.", ["present asserted"]),
        ("L'armée compte 300 soldats blessés.", ["wounded asserted"]),
        ("Il y a 300 soldats déployés au Mali.", ["deployed asserted"]),
        ("La loi la portera à 40 000 soldats.", ["present planned"]),
        ("Un décret le ramène à 9 000 soldats.", ["present asserted"]),
        ("Pékin entend réduire son armée de 300 000 hommes.", ["withdrawn planned"]),
        ("Londres a rappelé son contingent, 900 soldats.", ["withdrawn asserted"]),
        ("Israël rappelle 60 000 réservistes.", ["mobilised asserted"]),
        ("Le contingent, déployé à partir de mai 2021 avec 900 hommes, restera.", ["deployed asserted"]),
        ("Les 900 hommes ont commencé à partir de Gao, a dit l'armée.", ["withdrawn reported"]),
        ("Les 450 paras sont venus à bout des rebelles.", ["other asserted"]),
        ("Les rebelles ont mis la main sur cinquante soldats.", ["captured asserted"]),
        ("On est sans nouvelles de 34 soldats burundais.", ["missing asserted"]),
        ("Trente soldats se sont absentés de la caserne.", ["deserted asserted"]),
        ("Parmi les 120 soldats russes libérés, 15 sont des officiers.", ["other asserted", "other asserted"]),
    ],
)
def test_verbs_by_what_stands_beside_them(text: str, expected: list[str]):
    """Levels, homographs and phrases."""
    assert told(text) == expected
