INSERT INTO agreement_fact (agreement, standing, preparation, signed, in_force, provisional, ended, ending, ended_undated,
                            notice_given, suspended, last_day, notice_by, parties)
VALUES (?1, (SELECT deleted_at IS NULL FROM agreement WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (agreement) DO UPDATE SET
    standing = excluded.standing, preparation = excluded.preparation, signed = excluded.signed, in_force = excluded.in_force,
    provisional = excluded.provisional, ended = excluded.ended, ending = excluded.ending,
    ended_undated = excluded.ended_undated, notice_given = excluded.notice_given, suspended = excluded.suspended,
    last_day = excluded.last_day, notice_by = excluded.notice_by, parties = excluded.parties
