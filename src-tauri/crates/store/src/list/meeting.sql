SELECT r.id, r.title, r."start", r.zone, r.place, r.delegation,
       coalesce((SELECT d.title FROM delegation d WHERE d.id = r.delegation), ''),
       r.meeting_status, r.format, r.deleted_at IS NOT NULL
FROM programme_item r
