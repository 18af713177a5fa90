import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { renderCard } from '../../cards/render';
import { allCards } from '../../catalog/cards';
import { getCatalog } from '../../catalog/get-catalog';

export const getStaticPaths = (async () =>
  allCards(await getCatalog()).map((card) => ({
    params: { card: card.path },
    props: { card },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  new Response(await renderCard(card), { headers: { 'Content-Type': 'image/png' } });
