SELECT r.id, r.code, r.title, r.nature, f.parties, r.deleted_at IS NOT NULL,
       f.preparation, f.signed, f.in_force, f.provisional, f.ended, f.ending, f.ended_undated, f.notice_given, f.suspended,
       f.last_day, f.notice_by, coalesce((SELECT value FROM setting WHERE name = 'home'), '')
FROM agreement r JOIN agreement_fact f ON f.agreement = r.id
