/** A page that only says something: what was not found, what went wrong, what to do. */
export const MessagePage = ({ title, message }: { title: string; message: string }) => (
  <>
    <header class="page-head">
      <h1>{title}</h1>
      <p class="lede">{message}</p>
    </header>
    <p class="more">
      <a href="/">To the overview</a>
    </p>
  </>
);
