// Who bridges themes?
// $limit  how many people at most
// Row: one person with talks in two themes or more of the first level, and the participation coefficient 1 − Σ (k_s / k)², k_s the
// strength of their talks in a theme and k that in all (Guimerà and Amaral 2005); highest first, then most talks.
MATCH (theme:Theme)<-[within:IN_THEME]-(t:Talk)<-[part:GAVE|CREDITED_IN]-(p:Person)
WHERE theme.level = 1
WITH p, theme, t, within, part
ORDER BY coalesce(within.weight, 0.0) DESC, within.id, part.id
WITH p, theme, sum(coalesce(within.weight, 0.0)) AS strength, count(DISTINCT t) AS talks, collect({title: t.label, edges: [part.id, within.id]}) AS ties
WITH p, theme, strength, talks, head(ties) AS tie
ORDER BY strength DESC, theme.id
WITH p, sum(strength) AS whole, sum(strength * strength) AS squares, sum(talks) AS talks,
     collect({theme: theme.label, title: tie.title, edges: tie.edges}) AS spans
WHERE size(spans) > 1 AND whole > 0.0
WITH p, talks, spans, 1.0 - squares / (whole * whole) AS participation
RETURN p.id AS person, p.label AS name, size(spans) AS themes, round(1000.0 * participation) / 1000.0 AS participation,
       reduce(s = '', x IN spans[0..4] | s + CASE WHEN s = '' THEN '' ELSE '; ' END + '“' + x.title + '” belongs to the theme “' + x.theme + '”') + '.' AS because,
       reduce(l = [], x IN spans[0..4] | l + x.edges) AS evidence
ORDER BY participation DESC, talks DESC, person
LIMIT $limit
