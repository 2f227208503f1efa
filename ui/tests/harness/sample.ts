import type {
  ActionRow,
  AgreementPage,
  AgreementRow,
  Backup,
  CountryPage,
  CountryRow,
  DelegationPage,
  DelegationRow,
  ExportCheck,
  Fields,
  HistoryLine,
  Hit,
  ImportPreview,
  Kind,
  MeetingPage,
  MeetingRow,
  OrganisationPage,
  OrganisationRow,
  PersonPage,
  PersonRow,
  RecordView,
  Ref,
  Reference,
  Session,
  Settings,
  Today,
} from '../../src/api/types';

/** Invented people and papers, enough to fill every screen. */

export const reference: Reference = {
  countries: [
    { code: 'RO', en: 'Romania', ro: 'România', former: false, zone: 'Europe/Bucharest' },
    { code: 'PK', en: 'Pakistan', ro: 'Pakistan', former: false, zone: 'Asia/Karachi' },
    { code: 'TR', en: 'Türkiye', ro: 'Turcia', former: false, zone: 'Europe/Istanbul' },
    { code: 'YUCS', en: 'Yugoslavia', ro: 'Iugoslavia', former: true, zone: '' },
  ],
  zones: ['Europe/Bucharest', 'Asia/Karachi', 'Europe/Istanbul', 'UTC'],
  sectors: [
    { code: 'cyber', en: 'Cybersecurity', ro: 'Securitate cibernetică', former: false, zone: '' },
    { code: 'fintech', en: 'Fintech', ro: 'Fintech', former: false, zone: '' },
  ],
  markings: [
    { code: 'ro:0', word: 'Neclasificat', scheme: 'RO', open: true },
    { code: 'ro:1', word: 'Secret de serviciu', scheme: 'RO', open: false },
  ],
};

export const session: Session = {
  phase: 'open',
  workspace: { path: '/home/officer/attache', name: 'Asia-Pacific desk', id: 'w1' },
  recent: [{ path: '/home/officer/attache', name: 'Asia-Pacific desk', exists: true }],
  read_only: false,
  held_by: null,
  demo_passphrase: null,
  demo: false,
  home: 'RO',
  home_lang: 'ro',
  home_zone: 'Europe/Bucharest',
  officer: { name: 'Ioana Păunescu', post: 'Counsellor' },
  today: '2026-11-24',
  now: '2026-11-24T06:58:00Z',
  auto_lock_min: 10,
  messages: 'en',
  theme: 'light',
  single_keys: true,
  place: '',
  places: [
    { zone: 'Europe/Bucharest', country: 'RO', city: { en: 'Bucharest', ro: 'București' } },
    { zone: 'Asia/Karachi', country: 'PK', city: { en: 'Islamabad', ro: 'Islamabad' } },
  ],
  suggested_folder: '/home/officer/attache',
  counts: { delegations: 4, meetings: 11, agreements: 23, actions: 17, people: 212, organisations: 86 },
  ceiling: 'Neclasificat',
  last_saved: '2026-11-24T06:57:00Z',
  last_backup: '2026-11-24T06:56:00Z',
  backup_same_disk: true,
  changed_since_backup: true,
  undo: { verb: 'edit', kind: 'delegation', title: 'Romanian IT delegation to Islamabad', count: 1 },
  redo: null,
};

export const settings: Settings = {
  name: 'Asia-Pacific desk',
  home: 'RO',
  zone: 'Europe/Bucharest',
  officer_name: 'Ioana Păunescu',
  officer_post: 'Counsellor',
  auto_lock_min: 10,
  messages: 'en',
  theme: 'light',
  export_folder: '/home/officer/attache/exports',
  backup_folder: '',
  single_keys: true,
  chinese_font: '',
};

export const backups: Backup[] = [
  {
    file: '/home/officer/attache/backups/2026-11-24T065600.attache-backup',
    at: '2026-11-24T06:56:00Z',
    bytes: 2_140_000,
  },
  {
    file: '/home/officer/attache/backups/2026-11-23T155600.attache-backup',
    at: '2026-11-23T15:56:00Z',
    bytes: 2_120_000,
  },
];

const ref = (kind: Kind, id: string, title: string): Ref => ({ kind, id, title });

export function record(
  kind: Kind,
  id: string,
  title: string,
  fields: Fields,
  refs: Record<string, Ref> = {},
): RecordView {
  return {
    kind,
    id,
    title,
    fields,
    refs,
    revision: 1,
    deleted: false,
    created_at: '2026-11-01T08:00:00Z',
    created_by: 'Ioana Păunescu',
    updated_at: '2026-11-24T06:57:00Z',
    updated_by: 'Ioana Păunescu',
  };
}

const minister = ref('person', 'p1', 'H.E. Dr. Farhan Siddiqui');
const head = ref('person', 'p2', 'Andreea Brătescu');

export const records: RecordView[] = [
  record(
    'delegation',
    'd1',
    'Romanian IT delegation to Islamabad',
    {
      code: 'RO-PK 2027/01',
      title: 'Romanian IT delegation to Islamabad',
      direction: 'outbound',
      visit_type: 'working',
      country: 'PK',
      start: '2027-01-17',
      end: '2027-01-21',
      places: 'Islamabad',
      status: 'approved',
      phone: '+40 700 555 014',
      purpose:
        'Fix the date and the co-host of the IT forum.\n- Their notification on cybersecurity\n- Twelve exchange students a year',
      scene_setter: '',
      mandate: 'Memo 112/2026',
      budget_line: '20.06.02',
    },
    {
      host: ref('organisation', 'o1', 'Ministry of IT and Telecommunication'),
      control_officer: ref('person', 'p3', 'Matei Dragoș'),
    },
  ),
  record(
    'programme_item',
    'i2',
    'Meeting with the Federal Minister for IT',
    {
      delegation: 'd1',
      sort: 'meeting',
      title: 'Meeting with the Federal Minister for IT',
      start: '2027-01-19T10:00',
      end: '2027-01-19T10:45',
      zone: 'Asia/Karachi',
      status: 'confirmed',
      place: 'The Ministry',
      room: 'Committee room 1',
      press: 'pool',
      interpretation: 'English, no interpreter',
      format: 'plenary',
      meeting_status: 'planned',
      purpose: 'Settle the forum.',
      objectives_ours: '- A date and a co-host for the IT forum\n- Their notification on cybersecurity',
      objectives_theirs: '- Work permits for 200 engineers',
    },
    { delegation: ref('delegation', 'd1', 'Romanian IT delegation to Islamabad') },
  ),
  record('person', 'p1', 'H.E. Dr. Farhan Siddiqui', {
    honorific: 'H.E. Dr.',
    given: 'Farhan',
    family: 'Siddiqui',
    name_order: 'given_first',
    variants: 'فرحان صدیقی',
    nationality: 'PK',
    languages: 'English C2, Urdu',
    biography: 'Federal Minister since March 2024. Studied in Warwick; founded two software houses.',
    biography_as_of: '2026-09',
  }),
  record('person', 'p2', 'Andreea Brătescu', { given: 'Andreea', family: 'Brătescu' }),
  record('person', 'p3', 'Matei Dragoș', { given: 'Matei', family: 'Dragoș' }),
  record('organisation', 'o1', 'Ministry of IT and Telecommunication', {
    name: 'Ministry of IT and Telecommunication',
    acronym: 'MoITT',
    sort: 'ministry',
    country: 'PK',
    sectors: 'cyber fintech',
  }),
  record('post', 'po1', 'Federal Minister for IT', {
    title: 'Federal Minister for IT',
    organisation: 'o1',
    rank: 1,
    precedence_class: 2,
  }),
  record(
    'tenure',
    't1',
    'Federal Minister for IT',
    { person: 'p1', post: 'po1', capacity: 'full', took_office: '2024-03-04', ended: '' },
    { person: minister, post: ref('post', 'po1', 'Federal Minister for IT') },
  ),
  record(
    'education',
    'e1',
    'University of Warwick',
    { person: 'p1', institution: 'o2', institution_name: '', degree: 'MBA', subject: '', start: '1998', end: '1999' },
    { institution: ref('organisation', 'o2', 'University of Warwick') },
  ),
  record('contact_point', 'c1', '+92 51 555 0100', {
    person: 'p1',
    sort: 'phone',
    value: '+92 51 555 0100',
    verified_on: '2026-05',
    preferred: 1,
  }),
  record('agreement', 'a1', 'Memorandum on cooperation in information technology', {
    code: 'PK 2022/01',
    title: 'Memorandum on cooperation in information technology',
    nature: 'mou',
    level: 'governmental',
    sectors: 'cyber',
    place: 'Islamabad',
    last_day: '2027-03-14',
    notice_by: '2026-12-15',
    term_clause: 'Art. 9',
    decision: 'Give notice, or it renews for 12 months.',
  }),
  record('agreement_party', 'ap1', 'Romania', { agreement: 'a1', side: 'ours', country: 'RO', name: '' }),
  record('agreement_party', 'ap2', 'Pakistan', { agreement: 'a1', side: 'theirs', country: 'PK', name: '' }),
  record('agreement_event', 'ae1', 'signed', {
    agreement: 'a1',
    sort: 'signed',
    done_on: '2022-03-15',
    effective_on: '',
    reference: '',
  }),
  record(
    'action',
    'f1',
    'Send the list of training seats',
    {
      title: 'Send the list of training seats',
      side: 'ours',
      due: '2026-11-12',
      status: 'next',
      priority: 'high',
      notes: '',
    },
    {
      owner: ref('person', 'p2', 'Andreea Brătescu'),
      item: ref('programme_item', 'i2', 'Meeting with the Federal Minister for IT'),
    },
  ),
  record(
    'point',
    'pt1',
    'A date for the forum',
    {
      item: 'i2',
      delegation: '',
      sort: 'make',
      text: 'We propose to hold the first IT forum in Bucharest in the second half of 2027.',
      priority: 1,
      result: '',
      answer: '',
      addressee_text: '',
    },
    { addressee: minister },
  ),
  record('point', 'pt2', 'Engineers', {
    item: 'i2',
    delegation: '',
    sort: 'make',
    text: 'Our companies offer engineers in cybersecurity and fintech.',
    priority: 2,
    result: 'answered',
    answer: 'By the end of February.',
    addressee_text: '',
  }),
  record('point', 'pt3', 'Work permits', {
    item: 'i2',
    delegation: '',
    sort: 'if_raised',
    text: 'Work permits: the 2027 quota stands.',
    priority: 1,
    result: '',
    answer: '',
    addressee_text: '',
  }),
  record('point', 'pt4', 'Objective', {
    item: '',
    delegation: 'd1',
    sort: 'objective',
    text: 'Agree the date of the forum.',
    priority: 1,
    result: '',
    answer: '',
    addressee_text: '',
  }),
  record('strength', 's1', 'cyber', {
    country: 'PK',
    organisation: '',
    sector: 'cyber',
    direction: 'needs',
    level: 3,
    text: 'A national response centre in the making; asks for instructors.',
  }),
  record(
    'member',
    'm1',
    'Andreea Brătescu',
    { delegation: 'd1', person: 'p2', capacity: 'head', post_text: 'State Secretary' },
    { person: head },
  ),
];

const action = (id: string, title: string, side: string, owner: string, due: string, days_late: number): ActionRow => ({
  id,
  title,
  owner,
  side,
  due,
  status: 'next',
  days_late,
  origin: 'Meeting with the Federal Minister for IT',
  priority: 'normal',
  waiting_for: '',
  review_on: '',
  deleted: false,
});
export const actions: ActionRow[] = [
  action('f1', 'Send the list of training seats', 'ours', 'Andreea Brătescu', '2026-11-12', 12),
  action('f2', 'Return the signed minutes', 'ours', 'Ștefan Țurcanu', '2026-11-18', 6),
  action('f3', 'Name a focal point for the forum', 'theirs', 'IT ministry', '2026-11-15', 9),
  action('f4', 'Agree the dates of the IT forum', 'joint', 'both IT ministries', '2026-11-28', 0),
];

const agreement = (
  id: string,
  code: string,
  title: string,
  decision_on: string,
  decision_kind: string,
  decide_by = decision_on,
): AgreementRow => ({
  id,
  code,
  title,
  nature: 'mou',
  parties: 'Romania, Pakistan',
  signed: '2022-03-15',
  in_force: '2022-03-15',
  status: 'in_force',
  decision_on,
  decide_by,
  decision_kind,
  deleted: false,
});
export const agreements: AgreementRow[] = [
  agreement('a1', 'PK 2022/01', 'Memorandum on cooperation in information technology', '2026-12-15', 'notice_by'),
  agreement('a2', 'PK 2017/02', 'Agreement on economic cooperation', '2026-11-22', 'last_day', '2026-11-20'),
  agreement('a3', 'PK 2026/03', 'Agreement on cooperation in cybersecurity', '', 'to_sign'),
];

const delegation = (id: string, title: string, start: string, end: string, status: string): DelegationRow => ({
  id,
  code: `RO-PK ${start.slice(0, 4)}/01`,
  title,
  country: 'PK',
  country_text: '',
  start,
  end,
  status,
  direction: 'outbound',
  visit_type: 'working',
  head: 'Andreea Brătescu',
  members: 6,
  deleted: false,
});
export const delegations: DelegationRow[] = [
  delegation('d1', 'Romanian IT delegation to Islamabad', '2027-01-17', '2027-01-21', 'approved'),
  ...Array.from({ length: 5000 }, (_, index) =>
    delegation(
      `x${index}`,
      `Visit no. ${index + 1}`,
      `20${String(10 + (index % 15)).padStart(2, '0')}-03-12`,
      `20${String(10 + (index % 15)).padStart(2, '0')}-03-14`,
      'completed',
    ),
  ),
];
export const meetings: MeetingRow[] = [
  {
    id: 'i2',
    title: 'Meeting with the Federal Minister for IT',
    start: '2027-01-19T10:00',
    zone: 'Asia/Karachi',
    place: 'The Ministry',
    delegation: 'd1',
    delegation_title: 'Romanian IT delegation to Islamabad',
    status: 'planned',
    format: 'plenary',
    deleted: false,
  },
];
export const people: PersonRow[] = [
  {
    id: 'p1',
    name: 'Farhan Siddiqui',
    honorific: 'H.E. Dr.',
    post: 'Federal Minister for IT',
    organisation: 'Ministry of IT and Telecommunication',
    nationality: 'PK',
    deleted: false,
  },
  {
    id: 'p2',
    name: 'Andreea Brătescu',
    honorific: '',
    post: 'State Secretary',
    organisation: 'Ministry of Economy',
    nationality: 'RO',
    deleted: false,
  },
];
export const organisations: OrganisationRow[] = [
  {
    id: 'o1',
    name: 'Ministry of IT and Telecommunication',
    acronym: 'MoITT',
    sort: 'ministry',
    country: 'PK',
    people: 3,
    deleted: false,
  },
];

const state = (code: string, counts: Partial<CountryRow> = {}): CountryRow => ({
  code,
  existed_from: '',
  existed_to: '',
  delegations: 0,
  agreements: 0,
  people: 0,
  organisations: 0,
  ...counts,
});
export const countries: CountryRow[] = [
  state('PK', { delegations: 3, agreements: 4, people: 12, organisations: 5 }),
  state('RO', { people: 9, organisations: 6 }),
  state('TR'),
  state('YUCS', { existed_from: '1918', existed_to: '1992-04-27' }),
];

/** Texts in other languages by record, field and language. */
export const texts: [string, string][] = [
  ['o1/name/ro', 'Ministerul Tehnologiei Informației și Telecomunicațiilor'],
  ['o1/name/ur', 'وزارتِ اطلاعاتی ٹیکنالوجی و ٹیلی مواصلات'],
  ['d1/title/ro', 'Delegația română IT la Islamabad'],
];

export const today: Today = {
  date: '2026-11-24',
  decisions: [
    {
      agreement: agreements[1]!,
      days: -4,
      clause: 'Art. 12',
      decision: 'No notice was given, so it runs on: last day in force 19 Jan 2028.',
    },
    {
      agreement: agreements[0]!,
      days: 21,
      clause: 'Art. 9',
      decision: 'Give notice, or it renews for 12 months from 15 Mar 2027.',
    },
    { agreement: agreements[2]!, days: null, clause: '', decision: '' },
  ],
  overdue: actions.slice(0, 3),
  due_soon: actions.slice(3),
  owing: [
    { side: 'ours', open: 7, overdue: 3, ages: [2, 3, 1, 1], rows: actions.slice(0, 2) },
    { side: 'theirs', open: 8, overdue: 1, ages: [1, 2, 4, 1], rows: actions.slice(2, 3) },
    { side: 'joint', open: 2, overdue: 0, ages: [0, 1, 1, 0], rows: actions.slice(3) },
  ],
  next: { delegation: delegations[0]!, days: 54 },
  upcoming: delegations.slice(0, 1),
};

const item = (
  id: string,
  sort: string,
  title: string,
  start: string,
  end: string,
  more: Partial<DelegationPage['items'][number]> = {},
): DelegationPage['items'][number] => {
  const home = (wall: string): string =>
    wall ? new Date(Date.parse(`${wall}Z`) - 3 * 3_600_000).toISOString().slice(0, 16) : '';
  return {
    id,
    sort,
    title,
    start,
    end,
    zone: 'Asia/Karachi',
    end_zone: '',
    home_start: home(start),
    home_end: home(end),
    status: 'confirmed',
    place: '',
    format: '',
    clash: false,
    ...more,
  };
};
const alumni = {
  a: head,
  b: minister,
  via: 'University of Warwick',
  evidence: ['MSc 2003–2004', 'MBA 1998–1999'] as [string, string],
};

export const delegationPage: Omit<DelegationPage, 'record'> = {
  members: [
    {
      id: 'm1',
      person: head,
      name: 'Andreea Brătescu',
      post: 'State Secretary',
      organisation: 'Economy and Digitalisation',
      capacity: 'head',
      place: 1,
      overridden: false,
      order_reason: '',
    },
    {
      id: 'm2',
      person: ref('person', 'p4', 'Ștefan Țurcanu'),
      name: 'Ștefan Țurcanu',
      post: 'Director-General',
      organisation: 'Foreign Affairs',
      capacity: 'deputy',
      place: 2,
      overridden: false,
      order_reason: '',
    },
    {
      id: 'm3',
      person: ref('person', 'p5', 'Mihai Răduță'),
      name: 'Mihai Răduță',
      post: 'Director',
      organisation: 'Authority for Digitalisation',
      capacity: 'member',
      place: 3,
      overridden: true,
      order_reason: 'leads the expert talks',
    },
  ],
  items: [
    item('i0', 'movement', 'Flight to Islamabad', '2027-01-17T11:00', '2027-01-17T20:30'),
    item('i1', 'call', 'Courtesy call', '2027-01-18T09:30', '2027-01-18T10:30', { format: 'tete_a_tete' }),
    item('i3', 'meeting', 'Embassy briefing', '2027-01-18T11:00', '2027-01-18T12:30', { place: 'Embassy' }),
    item('i4', 'visit', 'Cyber response centre', '2027-01-18T15:30', '2027-01-18T17:00', { status: 'tentative' }),
    item('i2', 'meeting', 'Meeting with the Federal Minister for IT', '2027-01-19T10:00', '2027-01-19T10:45', {
      format: 'plenary',
      place: 'The Ministry',
    }),
    item('i5', 'signing', 'Joint statement', '2027-01-19T11:30', '2027-01-19T12:00'),
    item('i6', 'visit', 'University', '2027-01-20T10:30', '2027-01-20T12:00', { clash: true }),
    item('i7', 'meeting', 'Parliament', '2027-01-20T11:30', '2027-01-20T13:00', {
      clash: true,
      format: 'plenary',
      status: 'tentative',
    }),
    item('i8', 'movement', 'Flight to Bucharest', '2027-01-21T12:00', '2027-01-21T18:00'),
  ],
  points: [
    {
      id: 'pt4',
      sort: 'objective',
      text: 'Agree the date of the forum.',
      addressee: '',
      priority: 1,
      result: '',
      answer: '',
    },
  ],
  ties: [alumni],
  agreements,
  actions,
  findings: [{ code: 'overlap', args: {}, place: ref('programme_item', 'i7', 'Parliament') }],
  partner_zone: 'Asia/Karachi',
};

export const meetingPage: Omit<MeetingPage, 'record'> = {
  delegation: ref('delegation', 'd1', 'Romanian IT delegation to Islamabad'),
  start_home: '2027-01-19T07:00',
  end_home: '2027-01-19T07:45',
  participations: [
    {
      id: 'q1',
      person: head,
      name: 'Andreea Brătescu',
      post: 'State Secretary, Economy',
      side: 'ours',
      role: 'principal',
      attended: 'yes',
    },
    {
      id: 'q2',
      person: minister,
      name: 'H.E. Dr. Farhan Siddiqui',
      post: 'Federal Minister for IT',
      side: 'theirs',
      role: 'principal',
      attended: '',
    },
  ],
  points: [],
  actions,
  ties: [alumni],
  findings: [{ code: 'no_addressee', args: { count: '1' }, place: null }],
};

export const personPage: Omit<PersonPage, 'record'> = {
  tenures: [
    {
      id: 't1',
      post: ref('post', 'po1', 'Federal Minister for IT'),
      organisation: ref('organisation', 'o1', 'Ministry of IT and Telecommunication'),
      capacity: 'full',
      took_office: '2024-03-04',
      ended: '',
      current: true,
    },
  ],
  educations: [],
  contacts: [],
  delegations: delegations.slice(0, 1),
  meetings,
  ties: [alumni],
  actions: actions.slice(2, 3),
  source_notes: [
    {
      file: 'contacts.csv',
      row: 14,
      cells: [
        ['Name', 'Dr Farhan Siddiqui'],
        ['Hobby', 'cricket'],
      ],
    },
  ],
};

export const organisationPage: Omit<OrganisationPage, 'record'> = {
  posts: [{ id: 'po1', title: 'Federal Minister for IT', rank: 1, holder: minister, since: '2024-03-04' }],
  people: people.slice(0, 1),
  strengths: [],
  agreements,
  contacts: [],
};

export const countryPage: CountryPage = {
  code: 'PK',
  alpha3: 'PAK',
  names: { en: 'Pakistan', ro: 'Pakistan', fr: 'Pakistan', ur: 'پاکستان' },
  printed: { en: 'Pakistan', ro: 'Pakistan', fr: 'Pakistan', ur: 'پاکستان' },
  notes: {},
  demonym: 'Pakistani',
  capital: { en: 'Islamabad' },
  zones: ['Asia/Karachi'],
  dial: '92',
  weekend: [6, 7],
  existed_from: '1947-08-14',
  existed_to: '',
  successors: [],
  predecessors: [],
  aliases: ['Islamic Republic of Pakistan'],
  source: '',
  home: 'RO',
  sectors: [
    {
      sector: 'cyber',
      ours: { offers: 4, needs: null },
      theirs: { offers: null, needs: 3 },
      our_offer_meets: true,
      their_offer_meets: false,
    },
  ],
  delegations: { rows: delegations.slice(0, 3), total: 5001, offset: 0 },
  agreements: { rows: agreements, total: agreements.length, offset: 0 },
  people: { rows: people.slice(0, 1), total: 1, offset: 0 },
  organisations: { rows: organisations, total: 1, offset: 0 },
};

export const agreementPage: Omit<AgreementPage, 'record'> = {
  status: 'in_force',
  binding: false,
  parties: [
    { id: 'ap1', name: 'Romania', country: 'RO', side: 'ours', signatory: null },
    { id: 'ap2', name: 'Pakistan', country: 'PK', side: 'theirs', signatory: null },
  ],
  events: [],
  facts: {
    signed: '2022-03-15',
    in_force: '2022-03-15',
    provisional: '',
    ended: '',
    last_day: '2027-03-14',
    lapses_on: '2027-03-15',
    notice_by: '2026-12-15',
    decision_on: '2026-12-13',
    decide_by: '2026-12-11',
    decision_kind: 'notice_by',
    decision_days: 17,
  },
  actions: actions.slice(0, 1),
  warnings: [{ code: 'effective_before_done', args: {}, place: null }],
  source_notes: [],
};

export const history: HistoryLine[] = [
  {
    action: 2,
    at: '2026-11-24T06:57:00Z',
    who: 'Ioana Păunescu',
    post: 'Counsellor',
    label: { verb: 'edit', kind: 'delegation', title: 'Romanian IT delegation to Islamabad', count: 1 },
    edits: [
      {
        kind: 'delegation',
        id: 'd1',
        title: 'Romanian IT delegation to Islamabad',
        field: 'status',
        lang: '',
        old: 'proposed',
        new: 'approved',
      },
    ],
  },
  {
    action: 1,
    at: '2026-11-01T08:00:00Z',
    who: 'Ioana Păunescu',
    post: 'Counsellor',
    label: { verb: 'create', kind: 'delegation', title: 'Romanian IT delegation to Islamabad', count: 1 },
    edits: [],
  },
];

export const hits: Hit[] = [
  {
    kind: 'meeting',
    id: 'i2',
    title: 'Meeting with the Federal Minister for IT',
    code: '',
    snippet: '… a co-host for the IT \u0002forum\u0003. Both alumni of \u0002Warwick\u0003 …',
  },
  {
    kind: 'person',
    id: 'p1',
    title: 'H.E. Dr. Farhan Siddiqui',
    code: '',
    snippet: 'MBA, University of \u0002Warwick\u0003, 1998–1999',
  },
];

export const preview: ImportPreview = {
  file: 'visits.csv',
  format: 'csv',
  encoding: 'UTF-8',
  delimiter: ';',
  sheet: '',
  sheets: [],
  kind: 'delegations',
  total: 3264,
  columns: [
    { header: 'Visitor', field: 'visitor', guessed_by: 'header', note: '', samples: [] },
    {
      header: 'From',
      field: 'country',
      guessed_by: 'values',
      note: 'The header says start, the values are countries.',
      samples: [],
    },
    { header: 'Dates', field: 'start', guessed_by: 'values', note: '', samples: [] },
    { header: 'Hotel', field: '', guessed_by: '', note: '', samples: [] },
  ],
  rows: [
    ['Prime Minister A. Invented', 'Türkiye', '12–14.03.2024', 'Grand'],
    ['Minister B. Invented', 'Pakistan', '3 May 2024', ''],
  ],
  fields: [
    'number',
    'title',
    'country',
    'visitor',
    'start',
    'end',
    'direction',
    'type',
    'purpose',
    'places',
    'host',
    'remarks',
  ],
  dry: {
    mapping: {},
    rows: 3264,
    created: 3260,
    updated: 0,
    skipped: 4,
    more: 12,
    reported: [
      {
        row: 14,
        column: 'Dates',
        code: 'bad_date',
        problem: '“31.02.2024” is not a date; kept as text.',
        skipped: false,
      },
      { row: 20, column: null, code: 'repeats_row', problem: 'Repeats an earlier row.', skipped: true },
    ],
  },
};

export const exportCheck: ExportCheck = {
  as_of: '2026-11-24',
  folder: '/home/officer/attache/exports',
  folder_exists: true,
  first_time: true,
  marking: ['Neclasificat'],
  findings: [
    {
      code: 'no_press_line',
      message: 'No press line: Meeting with the Federal Minister for IT',
      place: 'Meetings',
      kind: 'programme_item',
      record: 'i2',
      owner: { kind: 'delegation', id: 'd1', title: 'Romanian IT delegation to Islamabad' },
      stops: false,
    },
    {
      code: 'text_not_translated',
      message: 'Not yet in Romanian: “We propose to hold the first IT forum in Bucharest”',
      place: 'Meetings › Meeting with the Federal Minister for IT',
      kind: 'point',
      record: 'pt1',
      owner: { kind: 'programme_item', id: 'i2', title: 'Meeting with the Federal Minister for IT' },
      stops: false,
    },
  ],
};
