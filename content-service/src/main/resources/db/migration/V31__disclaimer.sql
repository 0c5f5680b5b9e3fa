create table disclaimer (
    key        text primary key,
    position   integer     not null unique,
    created_at timestamptz not null
);

-- What readers were told can be proved only if nobody can rewrite it: there are new versions, and new rules, and no changes.
create table disclaimer_version (
    key            text        not null references disclaimer,
    number         integer     not null check (number > 0),
    effective_from timestamptz not null,
    texts          jsonb       not null,
    by_id          uuid references account,
    at             timestamptz not null,
    primary key (key, number)
);

create table disclaimer_rules (
    number         integer primary key check (number > 0),
    effective_from timestamptz not null,
    rules          jsonb       not null,
    by_id          uuid references account,
    at             timestamptz not null
);

create trigger disclaimer_version_never_changes before update or delete or truncate on disclaimer_version
    for each statement execute function refuse_change();
create trigger disclaimer_rules_never_change before update or delete or truncate on disclaimer_rules
    for each statement execute function refuse_change();

-- The policy that Plaza comes with; an operator goes on from here.
insert into disclaimer (key, position, created_at) values
    ('sponsored', 1, '2026-01-01Z'),
    ('third-party-content', 2, '2026-01-01Z'),
    ('not-financial-advice', 3, '2026-01-01Z'),
    ('ai-assisted', 4, '2026-01-01Z'),
    ('machine-translated', 5, '2026-01-01Z'),
    ('author-holds-position', 6, '2026-01-01Z');

insert into disclaimer_version (key, number, effective_from, texts, at) values
('sponsored', 1, '2026-01-01Z', $text$
{"en": {
  "label": "Sponsored",
  "short": "Somebody paid for this article to appear here. Read it as you would read an advertisement.",
  "full": "The source named at the head of this article paid, or gave something of value, so that it would be written or published. The choice of subject, and what is said about it, may serve that source.\n\nWhoever runs this square did not check the claims in it and does not recommend what it presents. If you are about to buy something, sign something or trust someone because of it, look for other accounts first."},
 "vi": {
  "label": "Nội dung tài trợ",
  "short": "Có bên đã trả tiền để bài này xuất hiện ở đây. Hãy đọc nó như đọc một quảng cáo.",
  "full": "Nguồn ghi ở đầu bài đã trả tiền, hoặc trao một lợi ích nào đó, để bài được viết hay được đăng. Việc chọn đề tài và những điều được nói ra có thể phục vụ cho chính nguồn ấy.\n\nBên vận hành quảng trường này không kiểm chứng các tuyên bố trong bài và không giới thiệu điều mà bài trình bày. Nếu bạn sắp mua, ký hay tin vào ai đó vì bài này, hãy tìm đọc thêm những nguồn khác trước đã."}}
$text$, '2026-01-01Z'),
('third-party-content', 1, '2026-01-01Z', $text$
{"en": {
  "label": "Third-party content",
  "short": "This article passes on content from someone else. It is here to inform; the operator of this square has not verified it, and the views in it are those of its source.",
  "full": "All or part of this article comes from the source named at its head, not from its author's own work and not from whoever runs this square. It may have been shortened, summarised or translated on the way.\n\nIt is shown so that you can know what is being said. That it stands here does not mean that it is complete, correct or still current, that the operator vouches for it, or that the operator shares the opinions in it.\n\nThe rights to the original belong to its source. Where it matters to you, follow the link at the head of the article and read the original."},
 "vi": {
  "label": "Nội dung bên thứ ba",
  "short": "Bài này dẫn lại nội dung của người khác nhằm cung cấp thông tin; bên vận hành quảng trường chưa kiểm chứng, và các quan điểm trong bài là của nguồn được dẫn.",
  "full": "Toàn bộ hoặc một phần bài này lấy từ nguồn ghi ở đầu bài, không phải do tác giả tự thực hiện và cũng không phải của bên vận hành quảng trường này. Nội dung có thể đã được rút gọn, tóm tắt hoặc dịch lại.\n\nBài được đăng để bạn biết người ta đang nói gì. Việc bài có mặt ở đây không có nghĩa là nội dung đầy đủ, chính xác hay còn cập nhật, không có nghĩa là bên vận hành bảo đảm cho nội dung đó hoặc đồng tình với các ý kiến trong bài.\n\nQuyền đối với bản gốc thuộc về nguồn. Khi điều đó quan trọng với bạn, hãy mở liên kết ở đầu bài và đọc bản gốc."}}
$text$, '2026-01-01Z'),
('not-financial-advice', 1, '2026-01-01Z', $text$
{"en": {
  "label": "Not financial advice",
  "short": "Nothing here is advice to buy, sell or hold anything. Prices can fall as fast as they rise; decide for yourself, and only with money that you can afford to lose.",
  "full": "This article speaks of companies, currencies, crypto-assets or other things that are bought and sold. It is general information. It does not know your income, your debts, your plans or how much risk you can bear, and so it cannot be advice to you.\n\nIt is no offer and no invitation to buy or sell anything. Figures may be late or wrong, and what happened in the past says little about what comes next. Crypto-assets and leveraged trades in particular can lose all their value within hours.\n\nBefore you put money at risk, check the facts with other sources and, if in doubt, ask someone who is licensed to advise you where you live."},
 "vi": {
  "label": "Không phải tư vấn tài chính",
  "short": "Không có gì ở đây là lời khuyên mua, bán hay nắm giữ bất cứ thứ gì. Giá có thể giảm nhanh như khi tăng; hãy tự quyết định và chỉ dùng số tiền mà bạn chịu mất được.",
  "full": "Bài này nói về công ty, tiền tệ, tài sản mã hóa hoặc những thứ khác được mua bán trên thị trường. Đây là thông tin chung. Bài không biết thu nhập, các khoản nợ, kế hoạch hay mức rủi ro mà bạn chịu được, nên không thể là lời tư vấn dành cho bạn.\n\nBài không phải là lời chào bán hay lời mời mua, bán bất cứ thứ gì. Số liệu có thể chậm hoặc sai, và những gì đã xảy ra nói rất ít về những gì sắp tới. Riêng tài sản mã hóa và giao dịch dùng đòn bẩy có thể mất toàn bộ giá trị chỉ trong vài giờ.\n\nTrước khi mạo hiểm tiền của mình, hãy đối chiếu với các nguồn khác; nếu còn phân vân, hãy hỏi người được cấp phép tư vấn tại nơi bạn sống."}}
$text$, '2026-01-01Z'),
('ai-assisted', 1, '2026-01-01Z', $text$
{"en": {
  "label": "AI-assisted",
  "short": "The author wrote this with the help of a machine. It may state wrong things with confidence.",
  "full": "The author says that a language model or a similar system helped to write this article: drafting, summarising or rewording it, for example. The author answers for the outcome.\n\nSuch systems can invent facts, figures, quotations and sources that look right. Check what you mean to rely on."},
 "vi": {
  "label": "Có AI hỗ trợ",
  "short": "Tác giả viết bài này với sự trợ giúp của máy. Bài có thể nói sai mà giọng vẫn chắc chắn.",
  "full": "Tác giả cho biết một mô hình ngôn ngữ hoặc hệ thống tương tự đã giúp viết bài này, chẳng hạn soạn nháp, tóm tắt hay diễn đạt lại. Tác giả chịu trách nhiệm về kết quả.\n\nNhững hệ thống như vậy có thể bịa ra sự việc, con số, lời trích và nguồn trông như thật. Hãy kiểm tra những gì bạn định dựa vào."}}
$text$, '2026-01-01Z'),
('machine-translated', 1, '2026-01-01Z', $text$
{"en": {
  "label": "Machine translation",
  "short": "A machine translated this, and nobody may have looked it over. The original is one click away, and it is what counts.",
  "full": "You are reading a translation that a machine made. Names, numbers, negations and anything said between the lines are what machines most often get wrong.\n\nIf the translation and the original differ, the original is what the author said. You can open it at the head of the article."},
 "vi": {
  "label": "Bản dịch máy",
  "short": "Bản này do máy dịch và có thể chưa ai xem lại. Bản gốc chỉ cách một lần bấm, và bản gốc mới là căn cứ.",
  "full": "Bạn đang đọc một bản dịch do máy thực hiện. Tên riêng, con số, câu phủ định và những ý ngoài lời là chỗ máy hay dịch sai nhất.\n\nNếu bản dịch và bản gốc khác nhau, bản gốc mới là điều tác giả đã nói. Bạn có thể mở bản gốc ở đầu bài."}}
$text$, '2026-01-01Z'),
('author-holds-position', 1, '2026-01-01Z', $text$
{"en": {
  "label": "Author holds a position",
  "short": "The author owns some of what this article is about, or stands to gain if its price moves.",
  "full": "The author says that they, or someone close to them, hold something that this article is about: shares, tokens, options or a stake of another kind. They may gain or lose by what readers do after reading it, and may change that holding at any time without saying so here.\n\nThat does not make the article wrong. It is a reason to read it with this in mind."},
 "vi": {
  "label": "Tác giả đang nắm giữ",
  "short": "Tác giả sở hữu một phần thứ mà bài này nói tới, hoặc được lợi khi giá của nó biến động.",
  "full": "Tác giả cho biết bản thân hoặc người thân cận đang nắm giữ thứ mà bài này nói tới: cổ phiếu, token, quyền chọn hoặc một phần lợi ích dưới hình thức khác. Họ có thể được hoặc mất tùy theo việc người đọc làm gì sau khi đọc, và có thể thay đổi khoản nắm giữ đó bất cứ lúc nào mà không thông báo ở đây.\n\nĐiều đó không làm cho bài viết trở nên sai. Đó là lý do để bạn ghi nhớ khi đọc."}}
$text$, '2026-01-01Z');

insert into disclaimer_rules (number, effective_from, rules, at) values (1, '2026-01-01Z', $rules$
[{"disclaimer": "sponsored", "when": {"sourceKinds": ["SPONSORED"]}},
 {"disclaimer": "third-party-content", "when": {"sourceKinds": ["THIRD_PARTY", "SYNDICATED", "SPONSORED"]}},
 {"disclaimer": "not-financial-advice", "when": {"cashtag": true}},
 {"disclaimer": "not-financial-advice", "when": {"topics": [
    "finance", "personal-finance", "fintech", "investing", "investment", "investments", "investor", "trading", "trader",
    "markets", "stock-market", "stocks", "stock", "shares", "equities", "bonds", "dividends", "etf", "etfs", "funds",
    "ipo", "options", "futures", "derivatives", "forex", "fx", "commodities", "gold", "real-estate",
    "crypto", "cryptocurrency", "cryptocurrencies", "bitcoin", "btc", "ethereum", "eth", "altcoin", "altcoins",
    "stablecoin", "stablecoins", "blockchain", "defi", "nft", "nfts", "web3", "token", "tokens", "airdrop",
    "tài-chính", "đầu-tư", "nhà-đầu-tư", "chứng-khoán", "cổ-phiếu", "trái-phiếu", "cổ-tức", "quỹ-đầu-tư", "thị-trường",
    "giao-dịch", "phái-sinh", "ngoại-hối", "tỷ-giá", "tỉ-giá", "lãi-suất", "giá-vàng", "vàng", "bất-động-sản",
    "tiền-mã-hóa", "tiền-số", "tiền-điện-tử", "tiền-ảo", "tài-sản-số", "tài-sản-mã-hóa"]}},
 {"disclaimer": "ai-assisted", "when": {"aiAssisted": true}},
 {"disclaimer": "machine-translated", "when": {"machineTranslated": true}}]
$rules$, '2026-01-01Z');
