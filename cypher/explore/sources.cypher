// Every source, by its title.
// needs: sources
MATCH (source:Source)
RETURN
  source.id AS id,
  coalesce(source.title, source.id) AS title,
  source.publication AS publication,
  source.published AS published,
  coalesce(source.short, source.id) AS short
ORDER BY title, id
