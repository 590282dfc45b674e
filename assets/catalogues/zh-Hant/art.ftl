# What the drawings show, for those who hear the screen: one of every level, one of every emergency.

home-picture-soft-landing = 一架長翼滑翔機沿著兩條虛線之間飄向跑道，太陽低垂。
home-picture-dotcom = 巨大的肥皂泡飄浮在一座布滿天線的城市上空，其中一個剛剛破裂。
home-picture-disinflation = 一座積雪的小鎮。高聳其上的溫度計，讀數已遠低於從前的刻度。
home-picture-housing-bust = 紅頂房屋排在一座被掏空的山丘上，山丘只靠幾根支柱撐著，中間那棟正在陷落。
home-picture-long-exit = 一道樓梯從深井裡盤旋而上，越靠近井口的光，階梯越小。
home-picture-pandemic = 昏暗樓房之間的廣場空無一人，只有噴泉在湧動，發出光來。
home-picture-inflation-surge = 潮水漫過海堤，滿載的貨船在港口的起重機前排隊。
home-picture-ample-landing = 群山之下，備用水池幾乎流乾，水都流進了仍然滿盈的水庫。
home-picture-stagflation = 從船尾看去的一艘帆船，一面帆迎著熱風，一面帆迎著冷風。
home-picture-political-pressure = 幾艘拖船用繃緊的纜繩拉扯一座燈塔，塔身微傾，光束依然水平。
home-picture-sandbox = 從上方看去的一片耙過的沙地，上面有一塊石頭、一個方塊、一顆圓球和一把耙子。
home-picture-first-qe = 最高一層梯田蓄滿了水，三道閘門緊閉，下面的田地乾裂。
home-picture-yield-curve-control = 一排風箏沿著一條曲線升高，中間的紅色風箏被繃緊的線和木樁拉低。
home-picture-whatever-it-takes = 一座橋的各段在水中漸漸漂開，全靠一座高塔的斜纜拉住。
home-picture-gilt-spiral = 骨牌沿著螺旋線一塊接一塊倒向中心，被一塊紅色的木塊擋住。
home-picture-small-open = 巨浪從兩邊湧來，一座小島的防波堤裡水面平靜。

crisis-picture-repo-squeeze = 一條管道收窄成細頸，壓力從中噴出，後面幾乎沒有水流。
crisis-picture-taper-tantrum = 水龍頭只轉小了一點，電線上的鳥就成群驚飛。
crisis-picture-pandemic = 一條街的鐵捲門全部拉下，長椅空著，只有一盞路燈亮著。
crisis-picture-credit-crunch = 河面封凍，船隻被困在冰中。
crisis-picture-bank-run = 一扇開著的門前，人們排起長隊。
crisis-picture-dash-for-cash = 紙張從四面八方飛向牆上唯一亮著的窗口。
crisis-picture-leverage-spiral = 長槓桿的一端壓著一個小砝碼，另一端的一疊積木開始滑落。
crisis-picture-de-anchoring = 一艘船隨水漂走，船錨在海底拖出一道溝。
crisis-picture-equity-crash = 山頂的雪層斷裂崩塌，衝向山腳的兩間小屋。
crisis-picture-housing-bust = 一排房屋，一棟比一棟陷得更深。
crisis-picture-supply-shock = 從上方看去，一艘滿載的貨船橫在運河裡，兩邊的船都在等待。
crisis-picture-currency-shock = 一道船閘，一邊水位高，一邊水位低，閘門彎曲滲漏。
crisis-picture-political-attack = 兩邊的大喇叭一齊對準一座小屋，屋裡的燈一直亮著。
