/** The part of `vader-sentiment` that this package uses. The package has no types of its own. */
declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { readonly compound: number }
  }
}
