// lemon-peer <instance>: LEMON's NetworkSimplex, asked over standard input. Timed is the solver from a graph
// and its maps to the flow, not building them.
//
// Points as a flow of least cost: one unit leaves each mentee, over an edge (cost = minus its points) or straight to the
// sink (cost 0: staying alone); a mentor passes on as many units as there are slots.
#include <lemon/config.h>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

using Graph = lemon::StaticDigraph;
using Simplex = lemon::NetworkSimplex<Graph, int, std::int64_t>;

static double processorMs() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec * 1e-6;
}

static std::vector<int> take(std::ifstream& file, std::size_t count) {
  std::vector<int> numbers(count);
  file.read(reinterpret_cast<char*>(numbers.data()), static_cast<std::streamsize>(count * sizeof(int)));
  return numbers;
}

int main(int, char** given) {
  std::ifstream file(given[1], std::ios::binary);
  const std::vector<int> header = take(file, 4);
  const int scores = 2;
  if (!file || header[0] != scores) {
    std::fprintf(stderr, "the instance has no points\n");
    return 1;
  }
  const int mentees = header[1], mentors = header[2], sink = mentees + mentors;
  const std::vector<int> capacity = take(file, mentors);
  const std::vector<int> start = take(file, mentees + 1);
  const std::vector<int> column = take(file, header[3]);
  const std::vector<int> points = take(file, header[3]);

  std::vector<std::pair<int, int>> arcs;
  std::vector<int> costs, limits;
  const auto add = [&](int from, int to, int cost, int limit) {
    arcs.emplace_back(from, to);
    costs.push_back(cost);
    limits.push_back(limit);
  };
  for (int mentee = 0; mentee < mentees; ++mentee) {
    for (int edge = start[mentee]; edge < start[mentee + 1]; ++edge) add(mentee, mentees + column[edge], -points[edge], 1);
    add(mentee, sink, 0, 1);
  }
  for (int mentor = 0; mentor < mentors; ++mentor) add(mentees + mentor, sink, 0, capacity[mentor]);

  Graph graph;
  graph.build(sink + 1, arcs.begin(), arcs.end());
  Graph::ArcMap<int> cost(graph), limit(graph);
  for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
    cost[graph.arc(static_cast<int>(arc))] = costs[arc];
    limit[graph.arc(static_cast<int>(arc))] = limits[arc];
  }
  Graph::NodeMap<int> supply(graph, 0);
  for (int mentee = 0; mentee < mentees; ++mentee) supply[graph.node(mentee)] = 1;
  supply[graph.node(sink)] = -mentees;

  std::cout << "{\"version\":\"LEMON " << LEMON_VERSION << "\"}" << std::endl;
  for (std::string question; std::getline(std::cin, question);) {
    const auto wall = std::chrono::steady_clock::now();
    const double processor = processorMs();
    Simplex simplex(graph);
    simplex.upperMap(limit).costMap(cost).supplyMap(supply);
    const auto outcome = simplex.run();
    const double spent = processorMs() - processor;
    const double waited = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count();
    if (outcome != Simplex::OPTIMAL) return 1;
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    std::cout << "{\"processorMs\":" << spent << ",\"wallMs\":" << waited
              << ",\"total\":" << -simplex.totalCost<std::int64_t>() << ",\"peakMb\":" << usage.ru_maxrss / 1024.0 << "}"
              << std::endl;
  }
}
