SELECT r.id, r.name, r.acronym, r.sort, r.country,
       (SELECT count(*) FROM post s JOIN tenure t ON t.post = s.id
        WHERE s.organisation = r.id AND t.ended = '' AND t.deleted_at IS NULL AND s.deleted_at IS NULL),
       r.deleted_at IS NOT NULL
FROM organisation r
