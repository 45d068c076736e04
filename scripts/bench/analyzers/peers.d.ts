declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: {
      polarity_scores(text: string): { readonly compound: number };
    };
  };
  export default vader;
}

declare module 'wink-sentiment' {
  export default function wink(text: string): { readonly normalizedScore: number };
}
