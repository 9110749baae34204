/** An operation that shows what can be asked: the first tabs of the playground and the tests have the same ones. */
export interface ExampleOperation {
  readonly name: string;
  /** Complete in itself: its variables have defaults. */
  readonly query: string;
}

const WHAT_THEY_SAID = `# What somebody said, newest first, each with the sentence that proves it.
# "asReported" gives the words in the one form that may stand alone. The variables ask for less: words, kinds, cue classes, an addressee.
query WhatTheySaid($name: String! = "Pompeo", $words: String, $kinds: [QuoteKind!], $cueClasses: [CueClass!], $addressee: String) {
  people(filter: { name: $name }, orderBy: MOST_QUOTED, first: 3) {
    edges {
      node {
        name
        roles { words of tense }
        quotes(filter: { words: $words, kinds: $kinds, cueClasses: $cueClasses, addressee: $addressee }, first: 5) {
          totalCount
          edges {
            node {
              asReported
              kind
              cue { text }
              cueClass
              confidence
              article { headline outlet { name } published { value } }
              evidence { sentence { text } rule }
            }
          }
        }
      }
    }
  }
}
`;

const HOW_A_MEETING_WENT = `# How a meeting went from proposed to held, and which article says so.
query HowAMeetingWent($place: String = "Singapore", $kinds: [MeetingKind!] = [SUMMIT], $statuses: [MeetingStatus!]) {
  meetings(filter: { place: $place, kinds: $kinds, statuses: $statuses }, orderBy: OLDEST, first: 5) {
    totalCount
    edges {
      node {
        kind
        status
        participants { name kind person { id } }
        place { name }
        time { words value precision }
        history { status reportedAt sentence article { headline outlet { name } } }
        eventOccurrence { qcode name }
        reports(first: 5) { totalCount edges { node { status confidence claimedIn { speakerName } evidence { sentence { text } } } } }
        contradictions { aspect claims { value reports(first: 3) { totalCount edges { node { article { headline } } } } } }
        related(first: 3) { totalCount edges { reason order node { status place { name } time { words value } } } }
      }
    }
  }
}
`;

const WHO_MET_WHOM = `# Whom somebody met, how often, and what is planned; who quotes them; what they said and did, latest first.
# "sameAs" is filled from a newsroom's own list of people: "onrecord people import FILE.csv".
query WhoMetWhom($name: String! = "Pompeo", $statuses: [MeetingStatus!] = [HELD, UNDERWAY, PLANNED]) {
  people(filter: { name: $name }, orderBy: MOST_QUOTED, first: 3) {
    edges {
      node {
        name
        names
        sameAs
        firstSeen
        lastSeen
        metWith(filter: { statuses: $statuses }, first: 5) { totalCount edges { meetingCount firstDay lastDay node { id name } } }
        quotedBy(first: 5) { totalCount edges { statementCount quoteCount node { name } } }
        timeline(first: 5) {
          totalCount
          edges {
            at
            precision
            basis
            node {
              __typename
              ... on Quote { asReported article { headline } }
              ... on Meeting { kind status participants { name } place { name } }
            }
          }
        }
      }
    }
  }
}
`;

const NETWORKS_AND_COUNTS = `# Who meets whom, who quotes whom and who speaks of whom, as nodes and weighted edges; how much was said and by whom.
# "countsAll" says whether everything was counted, "isCut" whether lighter edges were left out.
query NetworksAndCounts($statuses: [MeetingStatus!] = [HELD, UNDERWAY], $first: Int = 10) {
  meetingNetwork(filter: { statuses: $statuses }, first: $first) {
    meetingCount
    countsAll
    isCut
    nodes { id name }
    edges { meetingCount firstDay lastDay from { name } to { name } }
  }
  outlets: quoteNetwork(from: OUTLET, first: $first) {
    edges { statementCount quoteCount from { ... on Outlet { name } } to { name } }
  }
  speakers: quoteNetwork(from: SPEAKER, first: $first) {
    edges { statementCount from { ... on Person { name } } to { name } }
  }
  quoteCounts(by: CUE_CLASS) { quoteCount countsAll groups { cueClass statementCount } }
  meetingCounts(by: STATUS) { groups { status meetingCount } }
}
`;

const WHAT_CHANGED = `# What the record came to show since an instant, for whoever polls: keep "endCursor" and give it as $after the next time.
query WhatChanged($since: String = "2020-01-01", $after: String, $first: Int = 5) {
  changes(since: $since, after: $after, first: $first) {
    edges {
      at
      node {
        __typename
        ... on Article { headline outlet { name } quotes(first: 3) { edges { node { asReported speakerName } } } }
        ... on Meeting { status participants { name } history { status reportedAt } }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}
`;

const ONE_ARTICLE = `# The newest article: its parts, who is quoted in it, whom it names, who meets whom.
query OneArticle($first: Int = 1) {
  articles(first: $first) {
    edges {
      node {
        headline
        standfirst
        byline
        dateline { place date }
        outlet { name }
        published { value precision zone }
        quotes {
          totalCount
          edges {
            node {
              content { text spans { start end } }
              quoted { text }
              cue { text lemma }
              speakerName
              speakerState
              speakerMention { text }
              addressee { text }
              saidAt { text earliest latest }
            }
          }
        }
        people { edges { node { id name roles { words of } } } }
        meetings { edges { node { kind status participants { name } place { name } } } }
        diagnostics { rule severity message }
      }
    }
  }
}
`;

const SEARCH = `# Articles, quotes, people and meetings with these words.
query Search($words: String! = "summit") {
  search(words: $words, first: 10) {
    edges {
      excerpt
      highlights { start end }
      node {
        __typename
        ... on Article { headline published { value } }
        ... on Quote { asReported speakerName speakerState article { headline } }
        ... on Person { name firstSeen lastSeen }
        ... on Meeting { kind status participants { name } }
      }
    }
  }
}
`;

const TRY_A_TEXT = `# Reads a text of your own and saves nothing.
query TryAText($outlet: String = "Ostholm Courier", $published: String = "2031-03-03") {
  analyse(
    input: {
      outlet: $outlet
      published: $published
      text: """
      Norvania and Sudmark agree to meet on fishing

      OSTHOLM, March 3 — “We will not leave the table first,” Foreign Minister Ada Lindqvist of Norvania told reporters on Monday.

      Ms Lindqvist said that she would meet Sudmark’s fisheries minister, Tomas Rehn, in Ostholm next Tuesday. An official, who asked not to be named, denied that the talks had been put off before.
      """
    }
  ) {
    __typename
    ... on Analysis {
      headline
      dateline { place }
      people { name names roles { words of tense } }
      quotes { kind asReported cue { text } cueClass speakerName speakerState speakerMention { text } addressee { text } confidence }
      meetings { kind status participants { name kind } place { name } times { words value precision } evidence { sentence { text } } }
      diagnostics { rule message }
    }
    ... on Problem { code message path }
  }
}
`;

const MEETINGS_IN_A_WINDOW = `# Meetings told for a window of time, and those whose status changed since an instant.
# With the ids of two people as $between: only the meetings between the two.
query MeetingsInAWindow($from: String = "2018-06-01", $before: String = "2018-07-01", $since: String = "2019-02-01", $between: [ID!], $first: Int = 5) {
  takePlace: meetings(filter: { participants: $between, takesPlace: { from: $from, before: $before } }, orderBy: EARLIEST, first: $first) {
    totalCount
    edges { node { kind status participants { name person { id } } place { name } time { words earliest latest precision } timePassed } }
  }
  changed: meetings(filter: { participants: $between, statusChangedSince: $since }, first: $first) {
    totalCount
    edges { node { status participants { name } history { status reportedAt sentence } } }
  }
}
`;

const COMPARE_ARTICLES = `# Two articles side by side: what only one of them tells, and what both tell differently. The ids are those of two of the seeds;
# "OneArticle" gives others. For two versions of one article there is "compareVersions".
query CompareArticles($a: ID! = "QXJ0aWNsZTphcnRfZjBmZmRhMThmNzU2MmMwZjZhNTMyMTI1YzZlNTBhMGI", $b: ID! = "QXJ0aWNsZTphcnRfNzA0ZWMyNzYzODY1OTY0N2VkNjdmMjZhNTZhMjJkZmE") {
  compareArticles(a: $a, b: $b) {
    a { headline outlet { name } }
    b { headline outlet { name } }
    isComplete
    statements(first: 5) { totalCount edges { node { wording cueClassDiffers quotesInA { asReported } quotesInB { asReported } } } }
    meetings(first: 5) { totalCount edges { node { statusDiffers meeting { participants { name } } contradictions { aspect claims { value } } } } }
    quotesOnlyInA(first: 5) { totalCount edges { node { asReported speakerName } } }
    quotesOnlyInB(first: 5) { totalCount edges { node { asReported speakerName } } }
    meetingsOnlyInA(first: 5) { totalCount edges { node { status evidence { sentence { text } } } } }
    meetingsOnlyInB(first: 5) { totalCount edges { node { status evidence { sentence { text } } } } }
  }
}
`;

/** The examples, in the order in which the playground shows them. */
export const EXAMPLE_OPERATIONS: readonly [ExampleOperation, ...ExampleOperation[]] = [
  { name: 'WhatTheySaid', query: WHAT_THEY_SAID },
  { name: 'HowAMeetingWent', query: HOW_A_MEETING_WENT },
  { name: 'MeetingsInAWindow', query: MEETINGS_IN_A_WINDOW },
  { name: 'WhoMetWhom', query: WHO_MET_WHOM },
  { name: 'NetworksAndCounts', query: NETWORKS_AND_COUNTS },
  { name: 'WhatChanged', query: WHAT_CHANGED },
  { name: 'OneArticle', query: ONE_ARTICLE },
  { name: 'CompareArticles', query: COMPARE_ARTICLES },
  { name: 'Search', query: SEARCH },
  { name: 'TryAText', query: TRY_A_TEXT },
];
