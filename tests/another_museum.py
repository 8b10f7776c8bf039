"""An exhibit that has nothing to do with ours: a city that does not exist, three languages and one to seven eras. It
uses the drawings of `kiosk new`."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.staff import new_exhibit

CITY = {"zh": "琅川", "en": "Langford", "fr": "Langueville"}
ERAS: tuple[tuple[str, str, str, str, str, str, int], ...] = (
    ("wells", "凿井", "Wells", "Puits", "井", "bronze", 1100),
    ("mills", "水磨", "Mills", "Moulins", "磨", "arc", 1700),
    ("steam", "蒸汽", "Steam", "Vapeur", "汽", "lume", 1850),
    ("power", "电力", "Power", "Courant", "电", "bronze", 1930),
    ("light", "光伏", "Sunlight", "Soleil", "光", "arc", 2015),
    ("wind", "风力", "Wind", "Vent", "风", "lume", 2040),
    ("tides", "潮汐", "Tides", "Marées", "潮", "bronze", 2070),
)
"""Key, name in three languages, character, plate, and the year of the first of two events."""

EXHIBIT = """\
languages: [zh, en, fr]
title: {zh: 琅川造, en: Made in Langford, fr: Fait à Langueville}
museum: {zh: 琅川水磨博物馆, en: Langford Mill Museum, fr: Musée des moulins de Langueville}
invitation: {zh: 轻触屏幕，开始, en: Touch to begin, fr: Touchez pour commencer}
eras: [{eras}]
industries: [milling]
timeline:
  title: {zh: 从井到光, en: From wells to sunlight, fr: Des puits au soleil}
  subtitle: {zh: 点一个名字。, en: Touch a name., fr: Touchez un nom.}
projects:
  title: {zh: 代表项目, en: Great projects, fr: Grands projets}
sources:
  title: {zh: 来源, en: Sources, fr: Sources}
line: line
projects_emblem: chimney
attract: {figures: [mill-height]}
"""

LISTS = {
    "sources.yaml": """\
sources:
  - key: chronicle
    title: {zh: 琅川纪事, en: Chronicle of Langford, fr: Chronique de Langueville}
    publisher: {zh: 琅川书局, en: Langford Press, fr: Presses de Langueville}
    date: 2021年
""",
    "units.yaml": "units:\n  - {zh: 米, en: m}\n",
    "figures.yaml": """\
figures:
  - key: mill-height
    value: 1234.5
    unit: 米
    label: {zh: 水渠的长度, en: length of the mill race, fr: longueur du bief}
    as_of: 1930年
    source: chronicle
""",
    "pictures.yaml": """\
pictures:
  - {key: wheel, file: drawings/wheel.svg, foot: 0.977, credit: 馆 M., rights: 馆 M.,
     alt: {zh: 水车, en: Water wheel, fr: Roue à eau}}
  - {key: chimney, file: drawings/chimney.svg, foot: 0.982, credit: 馆 M., rights: 馆 M.,
     alt: {zh: 烟囱, en: Chimney, fr: Cheminée}}
  - {key: cog, file: drawings/cog.svg, credit: 馆 M., rights: 馆 M., alt: {zh: 齿轮, en: Cog wheel, fr: Roue dentée}}
  - {key: line, file: drawings/line.svg, credit: 馆 M., rights: 馆 M., alt: {zh: 一线, en: One line, fr: Une ligne}}
""",
    "enterprises.yaml": """\
enterprises:
  - key: mill
    name: {zh: 琅川磨坊, en: Langford Mill, fr: Moulin de Langueville}
    short: {zh: 磨坊, en: Mill, fr: Moulin}
    makes: {zh: 面粉, en: Flour, fr: Farine}
    industries: [milling]
    sources: [chronicle]
""",
    "projects.yaml": """\
projects:
  - key: race
    title: {zh: 大水渠, en: The great race, fr: Le grand bief}
    short: {zh: 大水渠, en: Great race, fr: Grand bief}
    made: {zh: 全程石砌, en: Stone from end to end, fr: En pierre de bout en bout}
    picture: wheel
    headline: mill-height
    text:
      zh: "水渠长 {mill-height}。"
      en: "The race is {mill-height} long."
      fr: "Le bief mesure {mill-height}."
    figures: [mill-height]
    industries: [milling]
    enterprises: [mill]
    events: [wells-1]
    sources: [chronicle]
""",
    "industries/milling.yaml": """\
key: milling
title: {zh: 磨粉, en: Milling, fr: Meunerie}
short: {zh: 磨粉, en: Milling, fr: Meunerie}
eyebrow: {zh: 产业, en: Industry, fr: Industrie}
picture: wheel
emblem: cog
headlines: [mill-height]
figures: [mill-height]
text: {zh: 水推着磨转。, en: Water turned the stones., fr: L’eau faisait tourner les meules.}
sources: [chronicle]
""",
    "words/fr.yaml": """\
back: Retour
home: Accueil
search: Chercher
sources: Sources
close: Fermer
stillHere: Toujours là ?
sourceOf: "Source : "
""",
}

ERA = """\
key: {key}
title: {{zh: {zh}, en: {en}, fr: {fr}}}
name: {{zh: {zh}, en: {en}, fr: {fr}}}
character: {character}
plate: {plate}
summary: {{zh: {zh}的时代。, en: The age of {en}., fr: L'âge « {fr} ».}}
span: {{zh: {year} 年起, en: from {year}, fr: dès {year}}}
picture: wheel
picture_tall: chimney
periods:
  - {{key: {key}-years, title: {{zh: {zh}, en: {en}, fr: {fr}}}, date: {{from: {year}, to: {last}}}}}
events:
"""

EVENT = """\
  - key: {key}-{number}
    title: {{zh: {zh}{number}, en: {en} {number}, fr: {fr} {number}}}
    short: {{zh: {zh}{number}, en: {en} {number}, fr: {fr} {number}}}
    date: {year}年
    glyph: {character}
    picture: wheel
    summary: {{zh: {zh}开始了。, en: It began., fr: Le début.}}
    text: {{zh: {zh}开始了。, en: "It began with {en}.", fr: "Cela commença : {fr}."}}
    figures: [mill-height]
    industries: [milling]
    sources: [chronicle]
"""


def another_museum(folder: Path, eras: int = 5) -> tuple[Path, Path]:
    """Write the exhibit with its first `eras` eras (1 to 7) below `folder`; its content and its assets."""
    content, assets = folder / "content", folder / "assets"
    shutil.copytree(Path(new_exhibit.__file__).parent / "new" / "assets", assets)
    shown = ERAS[:eras]
    texts = {**LISTS, "exhibit.yaml": EXHIBIT.replace("{eras}", ", ".join(era[0] for era in shown))}
    for era in shown:
        key, zh, en, fr, character, plate, year = era
        told = {"key": key, "zh": zh, "en": en, "fr": fr, "character": character, "plate": plate}
        events = "".join(EVENT.format(**told, number=i + 1, year=year + 12 * i) for i in range(2))
        texts[f"eras/{key}.yaml"] = ERA.format(**told, year=year, last=year + 40) + events
    for name, text in texts.items():
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text, "utf-8")
    return content, assets
