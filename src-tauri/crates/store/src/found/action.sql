SELECT title, '',
       owner_text || ' ' || coalesce((SELECT given || ' ' || family FROM person WHERE person.id = follow_up.owner), '') || ' ' ||
           coalesce((SELECT given || ' ' || family FROM person WHERE person.id = follow_up.counterpart), '') || ' ' ||
           waiting_for || ' ' || evidence || ' ' || notes,
       coalesce((SELECT country FROM delegation WHERE delegation.id = follow_up.delegation), ''),
       '', deleted_at IS NULL
FROM follow_up WHERE id = ?1
