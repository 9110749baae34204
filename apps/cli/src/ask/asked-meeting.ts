/** What the commands ask of a meeting. */
export const MEETING_FIELDS = `fragment MeetingFields on Meeting {
  kind
  status
  participants { name }
  place { name }
  time { words earliest latest }
  history { status reportedAt sentence article { headline } }
  reports(first: 1) { totalCount edges { node { evidence { sentence { text } } article { ...ArticleFields } } } }
}
fragment ArticleFields on Article { headline outlet { name } published { value } }`;

/** An article as the commands name it; fields are null where it does not tell. */
export interface AskedArticle {
  readonly headline: string | null;
  readonly outlet: { readonly name: string } | null;
  readonly published: { readonly value: string } | null;
}

/** A meeting as `MEETING_FIELDS` asks for it. */
export interface AskedMeeting {
  readonly kind: string;
  readonly status: string;
  readonly participants: readonly { readonly name: string }[];
  readonly place: { readonly name: string } | null;
  readonly time: { readonly words: string; readonly earliest: string | null; readonly latest: string | null } | null;
  readonly history: readonly { readonly status: string; readonly reportedAt: string; readonly sentence: string | null; readonly article: { readonly headline: string | null } | null }[];
  readonly reports: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly evidence: { readonly sentence: { readonly text: string } }; readonly article: AskedArticle | null } }[];
  };
}
