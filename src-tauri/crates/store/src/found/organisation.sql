SELECT name, acronym || ' ' || register_no,
       address || ' ' || website || ' ' || notes,
       country, '', deleted_at IS NULL
FROM organisation WHERE id = ?1
