SELECT title, code || ' ' || number,
       subject || ' ' || place || ' ' || coalesce((
           SELECT group_concat(name || ' ' || coalesce((
               SELECT organisation.name FROM organisation WHERE organisation.id = agreement_party.organisation), ''), ' ')
           FROM agreement_party WHERE agreement_party.agreement = agreement.id AND agreement_party.deleted_at IS NULL), '') || ' ' ||
           depositary || ' ' || "references" || ' ' || notes,
       coalesce((SELECT group_concat(country, ' ') FROM agreement_party
                 WHERE agreement_party.agreement = agreement.id AND agreement_party.deleted_at IS NULL), ''),
       '', deleted_at IS NULL
FROM agreement WHERE id = ?1
