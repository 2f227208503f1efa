SELECT r.id, trim(CASE r.name_order WHEN 'family_first' THEN r.family || ' ' || r.given ELSE r.given || ' ' || r.family END),
       r.honorific, coalesce(s.title, ''), coalesce(o.name, ''), r.nationality, r.deleted_at IS NOT NULL
FROM person r
LEFT JOIN tenure t ON t.id = (
    SELECT id FROM tenure WHERE tenure.person = r.id AND tenure.deleted_at IS NULL
    ORDER BY tenure.ended = '' DESC, tenure.took_office DESC, tenure.id LIMIT 1)
LEFT JOIN post s ON s.id = t.post
LEFT JOIN organisation o ON o.id = s.organisation
