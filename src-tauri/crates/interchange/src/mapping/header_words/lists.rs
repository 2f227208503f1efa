//! The synonyms of each field, folded, separated by commas.

use crate::register::{Field, Register};

/// Fields with the headers that name them; of two fields with one name the first has it.
type Words = &'static [(Field, &'static str)];

pub(super) const fn words(register: Register) -> Words {
    match register {
        Register::Delegations => DELEGATIONS,
        Register::Agreements => AGREEMENTS,
        Register::People => PEOPLE,
    }
}

const NUMBER: &str = "
    no, nr, number, num, id, ref, ref no, reference no, reference number, record no, record number, entry no,
    serial no, serial number, s no, item, item no, row, numar, numarul, nr crt, nr curent, numar curent, nr
    inreg, nr inregistrare, numar inregistrare, numar de inregistrare, cod, code, visit no, visit id, treaty no,
    treaty number, treaty id, agreement no, agreement number, nr vizita, nr acord, nr tratat, index, crt
";

const COUNTRY: &str = "
    country, country name, country or territory, state, nation, partner, partner country, partner state,
    visiting country, country of origin, country visited, from country, home country, foreign country,
    territory, tara, tara partenera, tara de origine, tara vizitata, tari, stat, statul, stat partener,
    partener, nationality, citizenship, nationalitate, cetatenie, tara teritoriu, tara sau teritoriu
";

const DELEGATIONS: Words = &[
    (Field::Number, NUMBER),
    (
        Field::Title,
        "
        title, visit title, name of visit, visit name, titlu, titlul, titlul vizitei, denumirea vizitei,
        denumire
        ",
    ),
    (Field::Country, COUNTRY),
    (
        Field::Visitor,
        "
        leader name, name of leader, name of guest, dignitary name,
        visitor, visitors, name, names, guest, guests, leader, foreign leader, dignitary, official, delegate,
        delegates, head, head of delegation, delegation head, led by, principal, who, person, full name,
        visiting leader, visiting official, visitor name, name of visitor, head of state, vizitator, vizitatori,
        vizitatorul, oaspete, oaspetele, oaspeti, invitat, invitati, demnitar, demnitari, nume, numele, nume si
        prenume, numele si prenumele, nume complet, sef delegatie, seful delegatiei, sef de delegatie,
        conducator, conducatorul delegatiei, condusa de, persoana, delegatia, oficial
        ",
    ),
    (
        Field::Start,
        "
        arr, arrived on, visit from, began, began on, first date,
        start, start date, date, dates, from, from date, date from, arrival, arrival date, arrived, arrives,
        date of arrival, begin, begins, beginning, begin date, begin on, first day, visit date, date of visit,
        visit start, visit dates, period, when, day, since, opened, data, data inceput, data inceperii, data de
        inceput, inceput, inceputul vizitei, inceperea vizitei, de la, data sosirii, sosire, sosirea, sosit,
        sosit la, data vizitei, perioada, perioada vizitei, zi, ziua, prima zi, incepe, incepe la, din
        ",
    ),
    (
        Field::End,
        "
        dep, departed on, left on, visit to, finish date, last date,
        end, end date, to, to date, date to, until, till, departure, departure date, departed, departs, date of
        departure, finish, finished, last day, visit end, left, leaves, closed, ended, ends, data sfarsit, data
        sfarsitului, data de sfarsit, sfarsit, sfarsitul vizitei, incheierea vizitei, pana la, pana in, pana,
        data plecarii, plecare, plecarea, plecat, plecat la, incheiere, ultima zi, data incheierii
        ",
    ),
    (
        Field::Direction,
        "
        direction, in out, inbound outbound, inbound or outbound, sens, sensul, directie, directia
        ",
    ),
    (
        Field::Type,
        "
        type, visit type, type of visit, kind, kind of visit, category, rank, rank of visit, level, class, tip,
        tipul, tip vizita, tipul vizitei, fel, felul vizitei, categorie, categoria, rang, rangul vizitei
        ",
    ),
    (
        Field::Purpose,
        "
        purpose, purpose of visit, objective, objectives, aim, reason, reason for visit, occasion, scop, scopul,
        scopul vizitei, obiectiv, obiective, motiv, motivul, ocazia, prilej
        ",
    ),
    (
        Field::Places,
        "
        places, place, location, locations, city, cities, venue, itinerary, places visited, where, destination,
        loc, locul, locuri, oras, orase, orasul, localitate, localitati, destinatie, destinatia, itinerar,
        itinerariu, traseu, locuri vizitate
        ",
    ),
    (
        Field::Host,
        "
        host, hosted by, host institution, host organisation, host organization, received by, invited by, gazda,
        institutia gazda, institutie gazda, primit de, invitat de, gazduit de
        ",
    ),
    (
        Field::Remarks,
        "
        remarks, remark, notes, note, comments, comment, description, details, observations, summary, about,
        text, activities, additional information, observatii, obs, mentiuni, comentarii, comentariu, descriere,
        descrierea, detalii, rezumat, activitati, informatii
        ",
    ),
];

const AGREEMENTS: Words = &[
    (Field::Number, NUMBER),
    (
        Field::Title,
        "
        title, name, treaty, agreement, instrument, treaty title, treaty name, agreement title, title of treaty,
        title of agreement, name of treaty, name of agreement, full title, document, title of instrument, mou,
        titlu, titlul, titlul tratatului, titlul acordului, denumire, denumirea, denumirea acordului, denumirea
        tratatului, acord, acordul, tratat, tratatul, instrumentul, nume
        ",
    ),
    (
        Field::Parties,
        "
        contracting states, high contracting parties, between, parti semnatare,
        parties, party, signatories, signatory, countries, states, partners, contracting parties, participants,
        members, state parties, states parties, country, partner, partner country, parti, partile, parte,
        partile contractante, parti contractante, semnatari, semnatarii, state semnatare, state parti, tari,
        tara, state, stat, parteneri, partener, tara partenera
        ",
    ),
    (
        Field::Nature,
        "
        nature, type, kind, treaty type, agreement type, type of agreement, type of treaty, type of instrument,
        instrument type, form, category, natura, tip, tipul, tip acord, tipul acordului, tip document, tipul
        documentului, fel, felul, categorie, forma
        ",
    ),
    (
        Field::Subject,
        "
        subject, subjects, topic, topics, field, theme, subject matter, area, domain, subiect, subiectul,
        domeniu, domeniul, tema, obiect, obiectul, materie, materia
        ",
    ),
    (
        Field::Place,
        "
        where signed, signing place, locul semnaturii,
        place, place of signature, place signed, signed at, signed in, place of signing, signature place, city,
        location, where, loc, locul, locul semnarii, loc semnare, semnat la, localitate, localitatea, oras,
        orasul
        ",
    ),
    (
        Field::Signed,
        "
        when signed, semnatura, data semnaturii,
        signed, signed on, signature, date, date signed, date of signature, signature date, signing date, date
        of signing, concluded, concluded on, date of conclusion, conclusion, done on, adopted, adoption, date of
        adoption, data, data semnarii, semnat, semnat pe, semnat in, semnarea, semnare, semnata, semnat la data,
        incheiat, data incheierii, incheiere, adoptat, data adoptarii
        ",
    ),
    (
        Field::InForce,
        "
        came into force, coming into force, commencement, date in force, force,
        in force, entry into force, entered into force, in force since, in force from, into force, eif, date of
        entry into force, entry into force date, entry into force on, enters into force, effective date,
        effective, in vigoare, intrare in vigoare, intrarea in vigoare, data intrarii in vigoare, in vigoare
        din, in vigoare de la, intrat in vigoare, intrata in vigoare, vigoare
        ",
    ),
    (
        Field::InForceEffective,
        "
        entry into force effective, in force effective, effective entry into force, entry into force effect,
        entry into force effective date, effective from, effective since, in force with effect from, with effect
        from, intrare in vigoare efectiva, intrarea in vigoare efectiva, intrare in vigoare efectiv, intrarea in
        vigoare efectiv, intrare in vigoare efect, in vigoare efectiv, cu efect din, cu efect de la, produce
        efecte din, produce efecte de la
        ",
    ),
    (
        Field::Provisional,
        "
        provisional, provisional application, provisionally applied, provisional entry into force, provisional
        application date, applied provisionally, provisional from, aplicare provizorie, aplicarea provizorie,
        aplicat provizoriu, provizoriu, data aplicarii provizorii
        ",
    ),
    (
        Field::Terminated,
        "
        terminated, termination, termination date, date of termination, terminated on, denounced, denunciation,
        ended, date terminated, abrogated, cancelled, incetat, incetare, incetarea, data incetarii, denuntat,
        denuntare, denuntarea, data denuntarii, incetat la, abrogat
        ",
    ),
    (
        Field::TerminatedEffective,
        "
        terminated effective, termination effective, effective termination, terminated with effect from,
        termination effective date, termination effect, incetare efectiva, incetarea efectiva, incetat efectiv,
        incetare efect, incetare efectiv, data efectiva a incetarii, incetare cu efect din
        ",
    ),
    (
        Field::LastDay,
        "
        last day, last day in force, expiry, expires, expiry date, expiration, expiration date, valid until,
        valid to, end date, end, until, term end, ultima zi, ultima zi in vigoare, expira, expirare, data
        expirarii, expira la, valabil pana la, valabilitate
        ",
    ),
    (
        Field::NoticeBy,
        "
        notice by, notice, notice date, notice deadline, give notice by, termination notice by, denounce by,
        notificare pana la, preaviz, preaviz pana la, termen de preaviz, termen preaviz, denuntare pana la
        ",
    ),
    (
        Field::Status,
        "
        status, state of play, stage, stadiu, stadiul, stare, starea, situatie
        ",
    ),
    (
        Field::References,
        "
        trimiteri, publicatii,
        references, reference, refs, registration, publication, published, published in, source, sources,
        citation, remarks, notes, treaty series, official journal, referinte, referinta, publicare, publicat in,
        publicat, publicatie, inregistrare, monitorul oficial, sursa, observatii, mentiuni
        ",
    ),
];

const PEOPLE: Words = &[
    (Field::Number, NUMBER),
    (
        Field::Name,
        "
        name, full name, fullname, person, contact, contact name, contact person, participant, delegate, member,
        nume complet, nume si prenume, numele si prenumele, nume prenume, persoana, persoana de contact,
        delegat, membru
        ",
    ),
    (
        Field::Family,
        "
        family, family name, surname, last name, lastname, nume de familie, numele de familie, nume, numele
        ",
    ),
    (
        Field::Given,
        "
        given, given name, given names, first name, firstname, forename, forenames, christian name, prenume,
        prenumele
        ",
    ),
    (
        Field::Honorific,
        "
        honorific, prefix, salutation, mr mrs, title, form of address, apelativ, formula de adresare, titlu,
        titlul, titulatura
        ",
    ),
    (
        Field::Post,
        "
        post, position, job title, job, role, function, office, designation, occupation, rank, capacity,
        functie, functia, postul, pozitie, pozitia, calitate, calitatea, rol, rolul
        ",
    ),
    (
        Field::Organisation,
        "
        organisation, organization, org, institution, company, ministry, employer, affiliation, agency, body,
        firm, entity, organizatie, organizatia, institutie, institutia, companie, compania, firma, minister,
        ministerul, angajator, entitate
        ",
    ),
    (Field::Country, COUNTRY),
    (
        Field::Email,
        "
        email, e mail, mail, email address, e mail address, emails, adresa email, adresa de email, adresa e
        mail, adresa de e mail, posta electronica
        ",
    ),
    (
        Field::Phone,
        "
        phone, telephone, tel, tel no, mobile, mobile phone, cell, phone number, telephone number, contact
        number, telefon, telefonul, mobil, telefon mobil, nr telefon, numar de telefon, numar telefon, nr de
        telefon
        ",
    ),
    (
        Field::Languages,
        "
        languages, language, languages spoken, spoken languages, limbi, limba, limbi vorbite, limbi straine
        ",
    ),
    (
        Field::Institution,
        "
        university, school, college, alma mater, education, studied at, educational institution, studies,
        institution of study, universitate, universitatea, facultate, facultatea, studii, scoala, institutia de
        invatamant, institutie de invatamant, absolvent
        ",
    ),
    (
        Field::Degree,
        "
        degree, qualification, diploma, academic degree, course, specialisation, calificare, specializare,
        specializarea, grad academic, titlu academic
        ",
    ),
    (
        Field::BirthDate,
        "
        birth date, birthdate, date of birth, dob, born, birthday, born on, data nasterii, nascut, nascut la,
        nasterea, zi de nastere, nascuta
        ",
    ),
    (
        Field::Notes,
        "
        notes, note, remarks, comments, comment, biography, bio, description, details, observatii, obs,
        mentiuni, comentarii, biografie, descriere, detalii
        ",
    ),
];

/// Beginnings of words that name a field when no synonym does; where several stand together, a header has a word for each.
/// The first that fits counts.
type Stems = &'static [(Field, &'static str)];

pub(super) const fn stems(register: Register) -> Stems {
    match register {
        Register::Delegations => DELEGATION_STEMS,
        Register::Agreements => AGREEMENT_STEMS,
        Register::People => PEOPLE_STEMS,
    }
}

const DELEGATION_STEMS: Stems = &[
    (Field::Country, "country"),
    (Field::Country, "tara"),
    (Field::Country, "tarii"),
    (Field::Type, "type"),
    (Field::Type, "tip"),
    (Field::Start, "arriv"),
    (Field::Start, "sosi"),
    (Field::Start, "incep"),
    (Field::Start, "start"),
    (Field::Start, "begin"),
    (Field::End, "depart"),
    (Field::End, "plec"),
    (Field::End, "sfarsit"),
    (Field::End, "incheie"),
    (Field::End, "end"),
    (Field::Remarks, "remark"),
    (Field::Remarks, "comment"),
    (Field::Remarks, "observ"),
    (Field::Remarks, "mentiun"),
    (Field::Purpose, "purpose"),
    (Field::Purpose, "scop"),
    (Field::Visitor, "visitor"),
    (Field::Visitor, "guest"),
    (Field::Visitor, "leader"),
    (Field::Visitor, "dignitar"),
    (Field::Visitor, "vizitator"),
    (Field::Visitor, "oaspe"),
    (Field::Visitor, "demnitar"),
    (Field::Start, "date"),
    (Field::Start, "data"),
];

const AGREEMENT_STEMS: Stems = &[
    (Field::Provisional, "provis"),
    (Field::Provisional, "proviz"),
    (Field::InForceEffective, "force effect"),
    (Field::InForceEffective, "vigoare efect"),
    (Field::InForce, "force"),
    (Field::InForce, "vigoare"),
    (Field::TerminatedEffective, "terminat effect"),
    (Field::TerminatedEffective, "incet efect"),
    (Field::TerminatedEffective, "denunt efect"),
    (Field::Terminated, "terminat"),
    (Field::Terminated, "incet"),
    (Field::Terminated, "denunc"),
    (Field::Terminated, "denunt"),
    (Field::NoticeBy, "notice"),
    (Field::NoticeBy, "preaviz"),
    (Field::LastDay, "expir"),
    (Field::Place, "place sign"),
    (Field::Place, "loc semn"),
    (Field::Signed, "date sign"),
    (Field::Signed, "data semn"),
    (Field::Parties, "parties"),
    (Field::Parties, "parti"),
    (Field::Title, "title"),
    (Field::Title, "titlu"),
    (Field::Title, "denumire"),
    (Field::Subject, "subject"),
    (Field::Subject, "domeni"),
    (Field::References, "reference"),
    (Field::References, "referin"),
    (Field::References, "public"),
];

const PEOPLE_STEMS: Stems = &[
    (Field::Email, "email"),
    (Field::Email, "mail"),
    (Field::Phone, "phone"),
    (Field::Phone, "telefon"),
    (Field::Phone, "mobil"),
    (Field::BirthDate, "birth"),
    (Field::BirthDate, "nast"),
    (Field::Given, "first name"),
    (Field::Given, "prenume"),
    (Field::Family, "last name"),
    (Field::Family, "surname"),
    (Field::Country, "country"),
    (Field::Country, "tara"),
    (Field::Post, "position"),
    (Field::Post, "functi"),
    (Field::Post, "job"),
    (Field::Languages, "langu"),
    (Field::Languages, "limb"),
    (Field::Institution, "universit"),
    (Field::Organisation, "organi"),
    (Field::Organisation, "institut"),
    (Field::Degree, "degree"),
    (Field::Notes, "remark"),
    (Field::Notes, "comment"),
    (Field::Notes, "observ"),
    (Field::Name, "full name"),
];
