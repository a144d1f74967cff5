import { Component, createRef, type ReactNode, Suspense } from 'react';
import { queryClient } from '../api/client.ts';
import { NotLoadedError } from './lazily.tsx';
import { PartFailure, type WayOut } from './part-failure.tsx';

interface PartProps {
  /** As a sentence about it begins: `The timeline`. */
  name: string;
  /** What it shows: where that changes, a part that failed is drawn anew. */
  subject?: string;
  /** How to leave it where it keeps failing; the start of the page where absent. */
  wayOut?: WayOut | undefined;
  /** Of the frame in which it says that it failed. */
  className?: string;
  /** Stands for it while it is loaded. */
  fallback?: ReactNode;
  /** Draws nothing, so that nobody misses it. */
  invisible?: boolean;
  children: ReactNode;
}

interface PartState {
  failure: { error: unknown } | null;
}

/** A part of the page that fails alone: it says so, offers another try and a way out, and the rest goes on. */
export class Part extends Component<PartProps, PartState> {
  override state: PartState = { failure: null };
  readonly #frame = createRef<HTMLDivElement>();

  static getDerivedStateFromError(error: unknown): PartState {
    return { failure: { error } };
  }

  override getSnapshotBeforeUpdate(): Element | null {
    return document.activeElement;
  }

  override componentDidUpdate(before: PartProps, { failure }: PartState, focused: Element | null): void {
    if (failure && this.state.failure === failure && before.subject !== this.props.subject)
      this.setState({ failure: null });
    // What failed took the focus along.
    if (!failure && this.state.failure && focused?.isConnected === false) this.#frame.current?.focus();
  }

  override render(): ReactNode {
    const { name, wayOut, className, fallback, invisible, children } = this.props;
    const { failure } = this.state;
    if (!failure) return <Suspense fallback={fallback}>{children}</Suspense>;
    if (invisible) return null;
    return (
      <PartFailure
        ref={this.#frame}
        name={name}
        error={failure.error}
        wayOut={wayOut}
        className={className}
        onRetry={this.#retry}
      />
    );
  }

  readonly #retry = async (): Promise<void> => {
    if (this.state.failure?.error instanceof NotLoadedError) return reloadOnceReachable();
    // The answers it was drawn from are asked for anew, since one of them may be what it failed by.
    queryClient.removeQueries({ type: 'inactive' });
    await queryClient.refetchQueries({ type: 'active' });
    this.setState({ failure: null });
  };
}

/**
 * A browser asks for a script once, and remembers that it failed, until the page is loaded anew; that would leave
 * nothing at all while the server is gone.
 */
async function reloadOnceReachable(): Promise<void> {
  const isReachable = await fetch('/', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isReachable) window.location.reload();
}
