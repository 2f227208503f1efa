SELECT r.id, r.title,
       coalesce((SELECT trim(p.given || ' ' || p.family) FROM person p WHERE p.id = r.owner), r.owner_text),
       r.side, r.due, r.status,
       coalesce((SELECT i.title FROM programme_item i WHERE i.id = r.item),
                (SELECT a.title FROM agreement a WHERE a.id = r.agreement),
                (SELECT d.title FROM delegation d WHERE d.id = r.delegation), ''),
       r.priority, r.waiting_for, r.review_on, r.deleted_at IS NOT NULL
FROM follow_up r
