-- The agreements of a body, and of a country by its bodies, are found from these alone.
CREATE INDEX agreement_party_organisation ON agreement_party (organisation) WHERE deleted_at IS NULL;
