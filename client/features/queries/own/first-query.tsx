/** What stands in place of a list without queries. */
export function FirstQuery() {
  return (
    <div className="first-query">
      <h3>Write your first query</h3>
      <p className="soft">
        A saved query is a question that anybody can ask again: a title, a form with what it asks for, and a
        statement in Cypher that only reads. It is kept as a text file in the workspace folder.
      </p>
    </div>
  );
}
