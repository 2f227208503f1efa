SELECT trim(CASE name_order WHEN 'family_first' THEN family || ' ' || given ELSE given || ' ' || family END),
       variants,
       honorific || ' ' || coalesce((
           SELECT group_concat(post.title || ' ' || coalesce(organisation.name || ' ' || organisation.acronym, ''), ' ')
           FROM tenure JOIN post ON post.id = tenure.post LEFT JOIN organisation ON organisation.id = post.organisation
           WHERE tenure.person = person.id AND tenure.deleted_at IS NULL), '') || ' ' || coalesce((
           SELECT group_concat(institution_name || ' ' || coalesce(organisation.name || ' ' || organisation.acronym, '') || ' ' || degree, ' ')
           FROM education LEFT JOIN organisation ON organisation.id = education.institution
           WHERE education.person = person.id AND education.deleted_at IS NULL), '') || ' ' || coalesce((
           SELECT group_concat(value, ' ') FROM contact_point
           WHERE contact_point.person = person.id AND contact_point.deleted_at IS NULL), '') || ' ' ||
           biography || ' ' || interests || ' ' || notes,
       nationality, family || ' ' || given, deleted_at IS NULL
FROM person WHERE id = ?1
