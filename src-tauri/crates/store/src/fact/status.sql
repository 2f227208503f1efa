CASE
    WHEN f.ended_undated = 1 OR (f.ended <> '' AND substr(f.ended || '-01-01', 1, 10) <= :today) THEN f.ending
    WHEN ((f.in_force <> '' AND substr(f.in_force || '-01-01', 1, 10) <= :today)
          OR (f.provisional <> '' AND substr(f.provisional || '-01-01', 1, 10) <= :today))
         AND f.last_day <> '' AND substr(f.last_day || '-99', 1, 10) < :today THEN 'expired'
    WHEN f.suspended <> '' AND substr(f.suspended || '-01-01', 1, 10) <= :today AND f.suspended >= f.in_force THEN 'suspended'
    WHEN ((f.in_force <> '' AND substr(f.in_force || '-01-01', 1, 10) <= :today)
          OR (f.provisional <> '' AND substr(f.provisional || '-01-01', 1, 10) <= :today))
         AND f.notice_given <> '' AND substr(f.notice_given || '-01-01', 1, 10) <= :today THEN 'notice_given'
    WHEN f.in_force <> '' AND substr(f.in_force || '-01-01', 1, 10) <= :today THEN 'in_force'
    WHEN f.provisional <> '' AND substr(f.provisional || '-01-01', 1, 10) <= :today THEN 'provisional'
    WHEN f.signed <> '' OR f.in_force <> '' OR f.provisional <> '' OR f.ended <> '' THEN 'signed'
    WHEN f.preparation = '' THEN 'undated'
    ELSE f.preparation
END
