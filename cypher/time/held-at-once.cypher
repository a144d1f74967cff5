// Whether two posts were certainly held at once: by every reading of their dates, each had begun before the other was over.
// What stands between CALL and the column "isCertain" is what a saved query repeats to the letter, after it has found two
// posts.
UNWIND $pairs AS known
WITH known[0] AS post, known[1] AS `other post`
CALL (post, `other post`) {
  UNWIND [[post, `other post`], [`other post`, post]] AS pair
  WITH pair[0] AS one, pair[1] AS other
  CALL (one) {
    UNWIND [model.startMax(one), model.attestedMax(one), model.endMax(one)] AS day
    RETURN min(day) AS latestStart
  }
  CALL (other) {
    UNWIND [model.startMin(other), model.attestedMin(other), model.endMin(other)] AS day
    RETURN max(day) AS earliestEnd
  }
  // Two posts were held at once where each had begun before the other was over.
  RETURN count(CASE WHEN latestStart <= earliestEnd THEN 1 END) = 2 AS isCertain
}
RETURN isCertain
