"""Reads a file with the library that people read it with, and prints what it found as JSON: read.py FORMAT FILE.

Printed are {"nodes": {id: facts}, "edges": {id: facts}} or {"talks": {key: facts}}; facts are as the library gives them.
"""

import json
import sys

sys.stdout.reconfigure(encoding="utf-8")


def graph(found, relation):
    edges = {}
    for source, target, facts in found.edges(data=True):
        edges[facts["id"]] = {**facts, "source": source, "target": target, "type": facts[relation]}
    return {"nodes": {id: {**facts, "id": id} for id, facts in found.nodes(data=True)}, "edges": edges}


def graphml(file):
    import networkx

    found = networkx.read_graphml(file, force_multigraph=True)
    for _, _, key, facts in found.edges(keys=True, data=True):
        facts["id"] = key
    return graph(found, "type")


def gexf(file):
    import networkx

    found = networkx.read_gexf(file, version="1.3")
    for _, facts in found.nodes(data=True):
        place = facts.pop("viz", {}).get("position", {})
        facts.update(x=place.get("x"), y=place.get("y"))
    return graph(found, "relation")


def json_ld(file):
    import rdflib

    schema = rdflib.Namespace("https://schema.org/")
    found = rdflib.Graph()
    found.parse(file, format="json-ld")
    word = lambda predicate: str(predicate).removeprefix(str(schema))
    # rdflib knows the words of schema.org.
    words = {*found.predicates(), *found.objects(None, rdflib.RDF.type)} - {rdflib.RDF.type}
    if unknown := [one for one in words if one not in rdflib.SDO]:
        raise SystemExit(f"not of schema.org: {unknown}")
    literals = lambda of: {
        word(p): sorted(str(o) for o in found.objects(of, p)) for p in set(found.predicates(of))
        if any(isinstance(o, rdflib.Literal) for o in found.objects(of, p))
    }
    named = {of: str(name) for of, name in found.subject_objects(schema.identifier)}
    nodes, said = {}, []
    for of, id in named.items():
        types = [word(one) for one in found.objects(of, rdflib.RDF.type)]
        parts = {}
        for p, o in found.predicate_objects(of):
            if o in named:
                said.append([id, word(p), named[o]])
            elif isinstance(o, rdflib.BNode):
                inner = {**literals(o), "type": [word(one) for one in found.objects(o, rdflib.RDF.type)]}
                inner["within"] = [literals(one) for one in found.objects(o, schema.containedInPlace)]
                parts.setdefault(word(p), []).append(inner)
        nodes[id] = {**literals(of), **parts, "type": types, "iri": str(of)}
    return {"nodes": nodes, "said": sorted(said)}


def bibtex(file):
    import bibtexparser
    from bibtexparser.middlewares import SeparateCoAuthors
    from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

    context = get_default_latex_context_db()
    # What it does not know, and the one that it takes for another character.
    names = {"textbraceleft": "{", "textbraceright": "}", "textless": "<", "textgreater": ">", "textbar": "|"}
    names["textasciicircum"] = "^"
    context.add_context_category("more", macros=[MacroTextSpec(m, discard=False, simplify_repl=t) for m, t in names.items()], prepend=True)
    decode = LatexNodes2Text(latex_context=context, keep_comments=True, strict_latex_spaces=True).latex_to_text

    def name(text):
        if text.startswith("{") and text.endswith("}"):
            return decode(text[1:-1])
        family, *more = text.split(", ")
        return decode(" ".join([more[-1], family, *more[:-1]] if more else [family]))

    library = bibtexparser.parse_string(open(file, encoding="utf-8", newline="").read(), append_middleware=[SeparateCoAuthors()])
    if library.failed_blocks:
        raise SystemExit(f"not read: {library.failed_blocks[0].raw}")
    talks = {}
    for entry in library.entries:
        fields = {field.key: field.value for field in entry.fields}
        facts = {key: decode(value) for key, value in fields.items() if key not in ("author", "url", "title")}
        facts["title"] = decode(fields["title"][1:-1])
        facts["speakers"] = [name(one) for one in fields.get("author", [])]
        facts["url"] = fields.get("url")
        talks[entry.key] = facts
    return {"talks": talks}


def ris(file):
    import rispy

    with open(file, encoding="utf-8", newline="") as text:
        return {"talks": {one["id"]: one for one in rispy.load(text)}}


def icalendar(file):
    import icalendar

    calendar = icalendar.Calendar.from_ical(open(file, "rb").read())
    errors = [str(error) for part in calendar.walk() for error in part.errors]
    if errors:
        raise SystemExit(f"not read: {errors}")
    # RFC 5545 counts octets, and wants no line without its CRLF.
    lines = open(file, "rb").read().split(b"\r\n")
    if any(len(line) > 75 for line in lines) or any(b"\n" in line or b"\r" in line for line in lines):
        raise SystemExit("not read: a line of more than 75 octets, or a bare line end")
    text = lambda event, name: None if event.get(name) is None else str(event.get(name))
    time = lambda event, name: None if event.get(name) is None else event.decoded(name).isoformat()
    talks = {}
    for event in calendar.walk("VEVENT"):
        facts = {name: text(event, name) for name in ("uid", "summary", "location", "description", "url")}
        categories = event.get("categories")
        facts["categories"] = [] if categories is None else [str(one) for one in categories.cats]
        facts.update({name: time(event, name) for name in ("dtstart", "dtend", "dtstamp")})
        talks[facts["uid"]] = facts
    return {"talks": talks, "says": str(calendar.get("X-WR-CALDESC"))}


def markdown(file):
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    # An address as it is written.
    reader.normalizeLink = lambda address: address
    reader.validateLink = lambda address: True
    tokens = reader.parse(open(file, encoding="utf-8", newline="").read())
    known = {"heading", "inline", "paragraph", "bullet_list", "list_item"}
    within, talks, meeting, date = [], [], {}, None
    for token in tokens:
        kind = token.type.removesuffix("_open").removesuffix("_close")
        inner = {one.type for one in token.children or []} - {"text", "text_special", "link_open", "link_close"}
        if kind not in known or inner:
            raise SystemExit(f"not read: a text became {inner or kind}: {token.content!r}")
        if token.nesting == 1:
            within.append(token.tag)
        elif token.nesting == -1:
            within.pop()
        elif kind == "inline":
            said = "".join(one.content for one in token.children)
            if "h2" in within:
                meeting, date = {"meeting": said}, None
            elif "h3" in within:
                date = said
            elif "h4" in within:
                talks.append({**meeting, "date": date, "title": said, "paragraphs": [], "links": []})
            elif "li" in within:
                name, value = said.split(": ", 1)
                facts = talks[-1] if talks and date else meeting
                facts[name] = value
                if name == "Links":
                    words = [one.content for one in token.children if one.type == "text" and one.level == 1]
                    facts["links"] = [[w, one.attrs["href"]] for w, one in zip(words, [t for t in token.children if t.type == "link_open"])]
            elif talks:
                talks[-1]["paragraphs"].append(said)
    return {"programme": talks}


readers = {"markdown": markdown, "graphml": graphml, "gexf": gexf, "json-ld": json_ld, "bibtex": bibtex, "ris": ris, "icalendar": icalendar}
print(json.dumps(readers[sys.argv[1]](sys.argv[2])))
