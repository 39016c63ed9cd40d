/** The Atom feeds: `/feed.xml`, `/changes.xml`, `/corrections.xml`, `/law/feed.xml`, and the same below `/es/`. */
import type { APIRoute } from 'astro';
import { feeds, feedXml, type Feed } from '../data/feeds.ts';

export const getStaticPaths = () => feeds().map((feed) => ({ params: { feed: feed.path.slice(1) }, props: { feed } }));

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(feedXml(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
