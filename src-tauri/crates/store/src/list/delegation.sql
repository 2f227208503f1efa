SELECT r.id, r.code, r.title, r.country, r.country_text, r."start", r."end", r.status, r.direction, r.visit_type,
       coalesce((SELECT trim(p.given || ' ' || p.family) FROM member m JOIN person p ON p.id = m.person
                 WHERE m.delegation = r.id AND m.capacity = 'head' AND m.deleted_at IS NULL LIMIT 1), ''),
       (SELECT count(*) FROM member m WHERE m.delegation = r.id AND m.deleted_at IS NULL),
       r.deleted_at IS NOT NULL
FROM delegation r
