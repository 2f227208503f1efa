SELECT title, code || ' ' || number,
       places || ' ' || country_text || ' ' || host_text || ' ' ||
           coalesce((SELECT name || ' ' || acronym FROM organisation WHERE organisation.id = delegation.host), '') || ' ' ||
           coalesce((
               SELECT group_concat(person.given || ' ' || person.family || ' ' || person.variants || ' ' || member.post_text, ' ')
               FROM member JOIN person ON person.id = member.person
               WHERE member.delegation = delegation.id AND member.deleted_at IS NULL), '') || ' ' ||
           purpose || ' ' || remarks || ' ' || scene_setter || ' ' || review,
       country, '', deleted_at IS NULL
FROM delegation WHERE id = ?1
