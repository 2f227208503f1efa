SELECT title, '',
       place || ' ' || room || ' ' || met_by || ' ' || coalesce((
           SELECT group_concat(person.given || ' ' || person.family || ' ' || person.variants || ' ' || participation.post_text, ' ')
           FROM participation JOIN person ON person.id = participation.person
           WHERE participation.item = programme_item.id AND participation.deleted_at IS NULL), '') || ' ' ||
           purpose || ' ' || objectives_ours || ' ' || objectives_theirs || ' ' || background || ' ' || notes,
       coalesce((SELECT country FROM delegation WHERE delegation.id = programme_item.delegation), ''),
       '', deleted_at IS NULL
FROM programme_item WHERE id = ?1
