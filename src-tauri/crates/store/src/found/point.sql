SELECT substr(text, 1, 120), '',
       text || ' ' || answer || ' ' || addressee_text || ' ' ||
           coalesce((SELECT given || ' ' || family FROM person WHERE person.id = point.addressee), ''),
       '', '', deleted_at IS NULL
FROM point WHERE id = ?1
