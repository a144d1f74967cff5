// Every source, by its title.
// needs: sources
MATCH (source:Source)
WITH source, properties(source) AS printed
RETURN
  source.id AS id,
  coalesce(source.title, source.id) AS title,
  printed.author AS author,
  printed.publication AS publication,
  printed.published AS published,
  printed.url AS url,
  printed.archive AS archive,
  printed.remark AS remark,
  coalesce(source.short, source.id) AS short
ORDER BY title, id
