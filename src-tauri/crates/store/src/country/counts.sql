SELECT country, 'delegation', count(*) FROM delegation WHERE deleted_at IS NULL AND country <> '' GROUP BY country
UNION ALL
SELECT p.country, 'agreement', count(DISTINCT p.agreement)
FROM agreement_party p JOIN agreement_fact f ON f.agreement = p.agreement
WHERE p.deleted_at IS NULL AND p.country <> '' AND f.standing = 1 GROUP BY p.country
UNION ALL
SELECT nationality, 'person', count(*) FROM person WHERE deleted_at IS NULL AND nationality <> '' GROUP BY nationality
UNION ALL
SELECT country, 'organisation', count(*) FROM organisation WHERE deleted_at IS NULL AND country <> '' GROUP BY country
